import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from "node:crypto";
import { LevierError } from "@levier/errors";
import { and, eq, lt, sql } from "drizzle-orm";
import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { Transaction } from "../db/index.ts";
import type { Acting } from "./rule.ts";
import { idempotentAnswer } from "./tables.ts";

/** https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/ */
export const idempotencyHeader = z.object({
  "idempotency-key": z.string().min(16).max(200).optional().meta({
    description: "A new random value for each request; the same value again gets the same answer for a day.",
  }),
});

interface Options {
  readonly tx: Transaction;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly acting: Acting;
}

/**
 * Does the work of a request once for its Idempotency-Key. The key and the answer are written in the
 * transaction of the work itself: either all of it happened, or none. A second request that comes while
 * the first still runs waits on the key's row, then gets the first one's answer.
 *
 * @throws LevierError `request/key-reused` when the key came with another request
 */
export async function onceOnly(options: Options, work: () => Promise<unknown>): Promise<unknown> {
  const { request, reply, tx, acting } = options;
  const key = request.headers["idempotency-key"];
  if (request.method !== "POST" || typeof key !== "string") return work();
  const row = {
    organisationId: acting.organisation,
    actorId: acting.actor,
    keyDigest: digest(key),
    requestDigest: digest(`${request.url}\n${JSON.stringify(request.body ?? null)}`),
  };
  await forgetOld(tx, acting);
  const claimed = await tx.insert(idempotentAnswer).values(row).onConflictDoNothing().returning();
  if (claimed.length === 0) {
    reply.header("idempotent-replayed", "true");
    return replayed(tx, row, key);
  }
  const content = await work();
  const sealedAnswer = seal(content, key);
  const { rowCount } = await tx.update(idempotentAnswer).set({ sealedAnswer }).where(isRow(row));
  if (rowCount !== 1) throw new Error("the work left the transaction acting for another organisation");
  return content;
}

type Row = Pick<
  typeof idempotentAnswer.$inferInsert,
  "organisationId" | "actorId" | "keyDigest" | "requestDigest"
>;

const digest = (text: string) => createHash("sha256").update(text).digest("hex");

const isRow = ({ organisationId, actorId, keyDigest }: Row) =>
  and(
    eq(idempotentAnswer.organisationId, organisationId),
    eq(idempotentAnswer.actorId, actorId),
    eq(idempotentAnswer.keyDigest, keyDigest),
  );

async function replayed(tx: Transaction, row: Row, key: string): Promise<unknown> {
  const [found] = await tx.select().from(idempotentAnswer).where(isRow(row));
  if (found.requestDigest !== row.requestDigest) throw new LevierError("request/key-reused", {});
  return unseal(found.sealedAnswer!, key);
}

async function forgetOld(tx: Transaction, { organisation }: Acting): Promise<void> {
  const old = lt(idempotentAnswer.createdAt, sql`now() - interval '1 day'`);
  await tx.delete(idempotentAnswer).where(and(eq(idempotentAnswer.organisationId, organisation), old));
}

/** AES-256-GCM under the client's own key, of which the table keeps the digest alone. */
const cipherKey = (key: string) => Buffer.from(hkdfSync("sha256", key, "", "levier idempotent answer", 32));

function seal(content: unknown, key: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", cipherKey(key), nonce);
  const sealed = Buffer.concat([cipher.update(JSON.stringify(content ?? null), "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64");
}

function unseal(sealed: string, key: string): unknown {
  const bytes = Buffer.from(sealed, "base64");
  const decipher = createDecipheriv("aes-256-gcm", cipherKey(key), bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  return JSON.parse(Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8"));
}
