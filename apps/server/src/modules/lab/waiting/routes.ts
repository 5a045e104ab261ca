import { type App, organisationRoute } from "../../../platform/http/index.ts";
import * as policy from "../policy.ts";
import { waiting } from "./queries/waiting.ts";
import { waitingShape } from "./schema.ts";

export function waitingRoutes(app: App): void {
  organisationRoute(app, {
    method: "GET",
    path: "/waiting",
    summary: "What the work in the lab waits for: the most urgent kind first",
    tag: "waiting",
    rule: policy.everybodyLooks,
    answer: waitingShape.array(),
    handle: ({ tx, acting: { organisation, actor }, now }) => waiting(tx, { organisation, actor, now }),
  });
}
