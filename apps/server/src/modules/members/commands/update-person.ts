import { eq } from "drizzle-orm";
import { person } from "../../../platform/auth/index.ts";
import type { Transaction } from "../../../platform/db/index.ts";

/** Changes a person's own name or language. */
export async function updatePerson(
  tx: Transaction,
  options: { readonly person: string; readonly name?: string; readonly language?: "fr" | "en" },
): Promise<void> {
  const { name, language } = options;
  if (name === undefined && language === undefined) return;
  await tx.update(person).set({ name, language }).where(eq(person.id, options.person));
}
