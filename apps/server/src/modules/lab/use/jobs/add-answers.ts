import { LevierError } from "@levier/errors";
import { and, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { defineJob } from "../../../../platform/jobs/index.ts";
import { addVersion } from "../../datasets/commands/add-version.ts";
import { requireColumns } from "../../datasets/commands/ask-masking.ts";
import { oneVersion } from "../../datasets/queries/one-dataset.ts";
import { eachRow, writingRows } from "../../datasets/row-set.ts";
import { oneExperiment } from "../../experiments/queries/experiments.ts";
import { newAnswers } from "../queries/questions.ts";
import { question } from "../tables.ts";

/** Writes a version of the dataset that has the humans' answers as labelled rows at its end. */
export const addAnswers = defineJob({
  kind: "answers-to-labels",
  schema: z.object({ experiment: z.uuid(), version: z.int(), actor: z.uuid() }),
  async run({ experiment, version: number, actor }, context) {
    const { organisation, transaction, progress } = context;
    const which = { organisation, experiment };
    const { row } = await transaction((tx) => oneExperiment(tx, which));
    const dataset = row.datasetId;
    const base = await transaction((tx) => oneVersion(tx, { organisation, dataset, version: number }));
    requireColumns(base.columns, [row.textColumns[0], row.labelColumn]);
    const answers = await transaction((tx) => newAnswers(tx, which));
    if (answers.length === 0) throw new LevierError("experiments/no-answers", {});
    const separator = row.labelsSeparator ?? "|";
    return writingRows(context, dataset, async (writer) => {
      let [position, line, done] = [-1, 0, 0];
      for await (const entry of eachRow(context, base.rowSetId)) {
        await writer.add(entry);
        position = entry.position;
        line = Math.max(line, entry.line);
        if (++done % 500 === 0) progress(done / base.rows, "copying");
      }
      for (const { text, labels } of answers) {
        const cells = base.columns.map((column) => {
          if (column === row.textColumns[0]) return text;
          return column === row.labelColumn ? labels!.join(separator) : "";
        });
        await writer.add({ position: ++position, line: ++line, cells });
      }
      const rows = await writer.finish();
      return async (tx) => {
        const made = { organisation, actor, dataset, rowSet: writer.rowSet, rows, columns: base.columns };
        const added = await addVersion(tx, { ...made, base: number, change: "labelled", now: new Date() });
        const ids = answers.map(({ id }) => id);
        await tx
          .update(question)
          .set({ version: added.number })
          .where(and(eq(question.organisationId, organisation), inArray(question.id, ids)));
      };
    });
  },
});
