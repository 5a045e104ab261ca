import { sql } from "drizzle-orm";
import { z } from "zod";
import { defineJob } from "../../../../platform/jobs/index.ts";
import { addVersion } from "../../datasets/commands/add-version.ts";
import { latestVersion } from "../../datasets/queries/one-dataset.ts";
import { eachRow, writingRows } from "../../datasets/row-set.ts";
import { oneLabelling } from "../queries/one-labelling.ts";
import { labelsSeparator } from "../words.ts";

/** Puts the settled labels of a task into a column of a new version. */
export const publishLabels = defineJob({
  kind: "labelling-publish",
  schema: z.object({ labelling: z.uuid(), actor: z.uuid(), column: z.string() }),
  async run({ labelling, actor, column }, context) {
    const { organisation, transaction, progress } = context;
    const { task, base, labels } = await transaction(async (tx) => {
      const task = await oneLabelling(tx, { organisation, labelling });
      const { rows } = await tx.execute<{ position: number; labels: string[] }>(sql`
        select position, labels from labelling_row where organisation_id = ${organisation}
          and labelling_id = ${labelling} and labels is not null`);
      const base = await latestVersion(tx, { organisation, dataset: task.datasetId });
      return { task, base, labels: new Map(rows.map((row) => [row.position, row.labels])) };
    });
    const place = base.columns.includes(column) ? base.columns.indexOf(column) : base.columns.length;
    return writingRows(context, task.datasetId, async (writer) => {
      let done = 0;
      for await (const { cells, ...entry } of eachRow(context, base.rowSetId)) {
        const own = labels.get(entry.position)?.join(labelsSeparator) ?? cells[place] ?? "";
        await writer.add({ ...entry, cells: cells.toSpliced(place, 1, own) });
        if (++done % 500 === 0) progress(done / base.rows, "writing");
      }
      const rows = await writer.finish();
      const columns = base.columns.toSpliced(place, 1, column);
      const made = { organisation, actor, dataset: task.datasetId, rowSet: writer.rowSet, rows, columns };
      return async (tx) => {
        await addVersion(tx, { ...made, base: base.number, change: "labelled", now: new Date() });
      };
    });
  },
});
