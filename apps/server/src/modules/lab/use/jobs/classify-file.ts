import { Readable } from "node:stream";
import { LevierError } from "@levier/errors";
import { columnIndexes, csvLine, openTable, type TableReader } from "@levier/files";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { storable } from "../../../../platform/db/index.ts";
import { recordEvent } from "../../../../platform/events/index.ts";
import { addFile, findFile } from "../../../../platform/files/index.ts";
import { defineJob, type JobContext } from "../../../../platform/jobs/index.ts";
import { oneResult } from "../../experiments/queries/experiments.ts";
import { textOf } from "../../experiments/read-labelled.ts";
import { askHuman, guessesOf, type Unanswered } from "../commands/ask-human.ts";
import { type LoadedModel, loadedModel } from "../loaded-models.ts";
import { oneFileRun } from "../queries/file-runs.ts";
import { type FileRunRow, fileRun } from "../tables.ts";

/** Questions of one file: more than somebody answers, few enough for one insert. */
const mostQuestions = 1000;

/** Adds label, probability and abstention to each row of a file; what the model leaves goes to the queue. */
export const classifyFile = defineJob({
  kind: "file-classify",
  schema: z.object({ run: z.uuid() }),
  async run({ run }, context) {
    const { organisation, transaction, files } = context;
    const { row, result, source } = await transaction(async (tx) => {
      const { row } = await oneFileRun(tx, { organisation, run });
      const result = await oneResult(tx, { organisation, experiment: row.experimentId });
      return { row, result, source: await findFile(tx, { organisation, file: row.fileId }) };
    });
    const loaded = await loadedModel(files, result);
    const tally: Tally = { rows: 0, abstained: 0, questions: [] };
    const kept = await files.locally(source, async (path) => {
      const reader = await openTable(path, { name: source.name });
      const lines = classified({ reader, row, loaded, tally, progress: context.progress });
      return files.keep({ organisation, bytes: Readable.from(lines) });
    });
    return async (tx) => {
      const now = new Date();
      const name = `${source.name.replace(/\.\w+$/, "")}-classé.csv`;
      const added = await addFile(tx, { organisation, kept, name, mediaType: "text/csv" });
      const counts = { rows: tally.rows, abstained: tally.abstained, queued: tally.questions.length };
      const [ended] = await tx
        .update(fileRun)
        .set({ ...counts, resultFileId: added.id })
        .where(and(eq(fileRun.organisationId, organisation), eq(fileRun.id, run)))
        .returning();
      // Somebody whom the file quotes was erased meanwhile.
      if (!ended) throw new LevierError("experiments/not-found", { what: "file run" });
      const experiment = row.experimentId;
      await askHuman(tx, { organisation, experiment, fileRun: run, texts: tally.questions, now });
      await recordEvent(tx, {
        organisation,
        actor: row.createdBy,
        kind: "file-classified",
        subject: run,
        now,
      });
    };
  },
});

interface Tally {
  rows: number;
  abstained: number;
  readonly questions: Unanswered[];
}

/** The file's lines with three columns more; formulas are guarded. */
async function* classified(options: {
  readonly reader: TableReader;
  readonly row: FileRunRow;
  readonly loaded: LoadedModel;
  readonly tally: Tally;
  readonly progress: JobContext["progress"];
}): AsyncGenerator<string> {
  const { reader, row, loaded, tally, progress } = options;
  const { model, classify } = loaded;
  const text = columnIndexes(reader, row.textColumns);
  const added = ["label", "probability", "abstained"].map((name) => freeName(name, reader.columns));
  yield csvLine([...reader.columns, ...added]);
  for await (const { cells } of reader.rows()) {
    const content = textOf(cells, text);
    const answer = classify(content);
    const labels = answer.labels.map((label) => model.classes[label]).join("|");
    if (++tally.rows % 200 === 0) progress(reader.progress() ?? 0, "classifying");
    if (answer.abstained) {
      tally.abstained++;
      if (tally.questions.length < mostQuestions && content.trim() !== "")
        tally.questions.push({ text: storable(content), guesses: guessesOf(model, answer) });
    }
    yield csvLine([...cells, labels, Math.round(answer.probability * 1e4) / 1e4, answer.abstained]);
  }
}

function freeName(name: string, taken: readonly string[]): string {
  let free = name;
  for (let n = 1; taken.includes(free); n++) free = n === 1 ? `${name}_levier` : `${name}_levier_${n}`;
  return free;
}
