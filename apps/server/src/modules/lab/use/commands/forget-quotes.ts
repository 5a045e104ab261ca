import { openTable } from "@levier/files";
import { and, asc, eq, gt, inArray, type SQL } from "drizzle-orm";
import type { Transaction } from "../../../../platform/db/index.ts";
import { type FileStore, findFile, forgetFile } from "../../../../platform/files/index.ts";
import { type Quotes, quotesIn } from "../../quotes.ts";
import { fileRun, question } from "../tables.ts";

/** Quotes times bytes that a request may look through; a file beyond it goes unread. */
const mostLooking = 200_000_000;
const batch = 1000;

/** Removes files to classify, with what came of them, that quote somebody, and their texts in the queue. */
export async function forgetQuotes(
  tx: Transaction,
  options: { readonly organisation: string; readonly quotes: Quotes; readonly files: FileStore },
): Promise<void> {
  const { organisation, quotes, files } = options;
  if (quotes.length === 0) return;
  const runs = await tx
    .select({ id: fileRun.id, file: fileRun.fileId })
    .from(fileRun)
    .where(eq(fileRun.organisationId, organisation));
  for (const { id, file } of runs) {
    const source = await findFile(tx, { organisation, file });
    const tooLarge = source.size * quotes.length > mostLooking;
    if (tooLarge || (await files.locally(source, (path) => fileQuotes(path, source.name, quotes))))
      await forgetRuns(tx, { organisation, which: eq(fileRun.id, id) });
  }
  await forgetQuestions(tx, options);
}

/** Removes file runs with both their files. */
export async function forgetRuns(
  tx: Transaction,
  { organisation, which }: { readonly organisation: string; readonly which: SQL },
): Promise<void> {
  const gone = await tx
    .delete(fileRun)
    .where(and(eq(fileRun.organisationId, organisation), which))
    .returning();
  for (const { fileId, resultFileId } of gone)
    for (const file of [fileId, resultFileId]) if (file) await forgetFile(tx, { organisation, file });
}

/** One that cannot be read counts as quoting. */
async function fileQuotes(path: string, name: string, quotes: Quotes): Promise<boolean> {
  const holds = quotesIn(quotes);
  try {
    const reader = await openTable(path, { name });
    for await (const { cells } of reader.rows()) if (cells.some(holds)) return true;
    return false;
  } catch {
    return true;
  }
}

async function forgetQuestions(
  tx: Transaction,
  { organisation, quotes }: { readonly organisation: string; readonly quotes: Quotes },
): Promise<void> {
  const holds = quotesIn(quotes);
  const own = eq(question.organisationId, organisation);
  for (let after: string | undefined; ; ) {
    const rows = await tx
      .select({ id: question.id, text: question.text })
      .from(question)
      .where(and(own, after === undefined ? undefined : gt(question.id, after)))
      .orderBy(asc(question.id))
      .limit(batch);
    const gone = rows.filter(({ text }) => holds(text)).map(({ id }) => id);
    if (gone.length > 0) await tx.delete(question).where(and(own, inArray(question.id, gone)));
    if (rows.length < batch) return;
    after = rows.at(-1)!.id;
  }
}
