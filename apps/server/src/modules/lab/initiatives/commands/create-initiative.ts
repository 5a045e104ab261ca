import { randomUUID } from "node:crypto";
import type { Transaction } from "../../../../platform/db/index.ts";
import { recordEvent } from "../../../../platform/events/index.ts";
import type { Acting } from "../../../../platform/http/index.ts";
import { initiative } from "../tables.ts";
import type { CanvasField } from "../words.ts";

/** Begins an initiative as a draft, owned by the person who writes it; returns its id. */
export async function createInitiative(
  tx: Transaction,
  options: {
    readonly acting: Acting;
    readonly title: string;
    readonly canvas: Readonly<Partial<Record<CanvasField, string>>>;
    readonly now: Date;
  },
): Promise<string> {
  const { acting, title, canvas, now } = options;
  const { organisation, actor, role } = acting;
  const id = randomUUID();
  await tx.insert(initiative).values({
    ...{ problem: "", people: "", hypothesis: "", success: "", risks: "" },
    ...canvas,
    organisationId: organisation,
    id,
    title,
    state: "draft",
    ownerId: role ? actor : null,
    createdAt: now,
  });
  await recordEvent(tx, { organisation, actor, kind: "initiative-created", subject: id, now });
  return id;
}
