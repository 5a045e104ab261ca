import { randomUUID } from "node:crypto";
import { digest, newSecret, writeToken } from "../../../platform/auth/index.ts";
import type { Transaction } from "../../../platform/db/index.ts";
import { recordEvent } from "../../../platform/events/index.ts";
import { apiKey } from "../tables.ts";

/** Makes a key by which a program acts for the organisation; its token is given out this once. */
export async function createKey(
  tx: Transaction,
  options: {
    readonly organisation: string;
    readonly actor: string;
    readonly name: string;
    readonly scopes: readonly string[];
    readonly days: number;
    readonly now: Date;
  },
): Promise<{ row: typeof apiKey.$inferSelect; token: string }> {
  const { organisation, actor, name, scopes, days, now } = options;
  const secret = newSecret();
  const [row] = await tx
    .insert(apiKey)
    .values({
      organisationId: organisation,
      id: randomUUID(),
      name,
      scopes: [...new Set(scopes)],
      secretDigest: digest(secret),
      createdBy: actor,
      expiresAt: new Date(now.getTime() + days * 86_400_000),
    })
    .returning();
  const details = { scopes: row.scopes.join(" ") };
  await recordEvent(tx, { organisation, actor, kind: "key-created", subject: row.id, details, now });
  return { row, token: writeToken("key", organisation, secret) };
}
