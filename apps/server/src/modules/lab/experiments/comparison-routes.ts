import { type App, organisationRoute } from "../../../platform/http/index.ts";
import { presentJob } from "../../../platform/jobs/index.ts";
import { askedJob } from "../datasets/schema.ts";
import * as policy from "../policy.ts";
import { askComparison } from "./commands/ask-comparison.ts";
import { oneComparison } from "./queries/one-comparison.ts";
import * as schema from "./schema.ts";
import { snakeKeys } from "./snake-keys.ts";

const tag = "experiments";

export function comparisonRoutes(app: App): void {
  organisationRoute(app, {
    method: "POST",
    path: "/experiments/:experiment/comparisons",
    summary: "Asks whether another experiment differs, on the test rows that both answered",
    tag,
    rule: policy.dataPeopleWork,
    params: schema.experimentParams,
    body: schema.otherExperiment,
    answer: askedJob,
    status: 202,
    handle: ({ tx, acting, params, body, now }) => askComparison(tx, { acting, ...params, ...body, now }),
  });
  organisationRoute(app, {
    method: "GET",
    path: "/experiments/:experiment/comparisons/:other",
    summary: "Is the difference real? The second's figures minus this one's, with intervals",
    tag,
    rule: policy.everybodyLooks,
    params: schema.otherParams,
    answer: schema.comparisonShape,
    handle: async ({ tx, acting, params, request }) => {
      const { job, result } = await oneComparison(tx, { ...acting, ...params });
      return { job: job && presentJob(job, request.language), result: result && snakeKeys(result) };
    },
  });
}
