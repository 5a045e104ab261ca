import { randomUUID } from "node:crypto";
import { LevierError } from "@levier/errors";
import { hashPassword } from "better-auth/crypto";
import type { DrizzleQueryError } from "drizzle-orm";
import type { DatabaseError } from "pg";
import type { Transaction } from "../db/index.ts";
import { account, person } from "./tables.ts";

/**
 * Makes an account with a password, in the transaction of what it is made for.
 *
 * @returns the person's id
 * @throws LevierError `people/account-exists`
 */
export async function createPerson(
  tx: Transaction,
  options: {
    readonly name: string;
    readonly email: string;
    readonly password: string;
    readonly language: "fr" | "en";
  },
): Promise<string> {
  const { name, language } = options;
  const email = options.email.toLowerCase();
  const id = randomUUID();
  // Whoever brought the link was trusted with it; OIDC may attach itself to a verified address only.
  const row = { id, name, email, language, emailVerified: true };
  await tx.insert(person).values(row).catch(refuseTaken);
  const password = await hashPassword(options.password);
  await tx
    .insert(account)
    .values({ id: randomUUID(), accountId: id, providerId: "credential", userId: id, password });
  return id;
}

function refuseTaken(error: DrizzleQueryError): never {
  if ((error.cause as DatabaseError | undefined)?.code === "23505")
    throw new LevierError("people/account-exists", {});
  throw error;
}
