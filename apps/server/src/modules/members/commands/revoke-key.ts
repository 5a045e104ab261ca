import { LevierError } from "@levier/errors";
import { and, eq } from "drizzle-orm";
import type { Transaction } from "../../../platform/db/index.ts";
import { recordEvent } from "../../../platform/events/index.ts";
import { apiKey } from "../tables.ts";

/** @throws LevierError `people/not-found` */
export async function revokeKey(
  tx: Transaction,
  options: {
    readonly organisation: string;
    readonly actor: string;
    readonly key: string;
    readonly now: Date;
  },
): Promise<void> {
  const { organisation, actor, key, now } = options;
  const gone = await tx
    .delete(apiKey)
    .where(and(eq(apiKey.organisationId, organisation), eq(apiKey.id, key)))
    .returning();
  if (gone.length === 0) throw new LevierError("people/not-found", {});
  await recordEvent(tx, { organisation, actor, kind: "key-revoked", subject: key, now });
}
