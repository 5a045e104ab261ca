import { LevierError } from "@levier/errors";
import { type Fault, openTable, type TableReader } from "@levier/files";
import { z } from "zod";
import { storable } from "../../../../platform/db/index.ts";
import { findFile } from "../../../../platform/files/index.ts";
import { defineJob, type JobContext } from "../../../../platform/jobs/index.ts";
import { addVersion } from "../commands/add-version.ts";
import { oneDataset } from "../queries/one-dataset.ts";
import { type RowWriter, writingRows } from "../row-set.ts";

const mostColumns = 500;
const mostRows = 5_000_000;
const mostFaults = 50;

/** Reads the uploaded file into the first version: whole, with its faults told, or not at all. */
export const importDataset = defineJob({
  kind: "dataset-import",
  schema: z.object({ dataset: z.uuid() }),
  async run({ dataset: id }, context) {
    const { organisation, transaction, files } = context;
    const { source, row } = await transaction(async (tx) => {
      const row = await oneDataset(tx, { organisation, dataset: id });
      if (!row.sourceFileId) throw new LevierError("storage/not-found", {});
      return { row, source: await findFile(tx, { organisation, file: row.sourceFileId }) };
    });
    return writingRows(context, id, async (writer) => {
      const read = await files.locally(source, async (path) => {
        const reader = await openTable(path, { name: source.name });
        if (reader.columns.length > mostColumns)
          throw new LevierError("lab/too-many-columns", { file: source.name, limit: mostColumns });
        const faults = await copyRows(reader, writer, context);
        return { columns: reader.columns.map(storable), ...faultsOf(reader, faults) };
      });
      const rows = await writer.finish();
      if (rows === 0) throw new LevierError("files/empty", { file: source.name });
      return async (tx) => {
        const made = { organisation, actor: row.createdBy, dataset: id, rowSet: writer.rowSet, rows };
        await addVersion(tx, { ...made, ...read, base: 0, change: "imported", now: new Date() });
      };
    });
  },
});

/** Cells that were mended for the database: the first, and how many. */
interface Mended {
  readonly first: readonly Fault[];
  readonly count: number;
}

async function copyRows(
  reader: TableReader,
  writer: RowWriter,
  { progress }: Pick<JobContext, "progress">,
): Promise<Mended> {
  const mended = { first: [] as Fault[], count: 0 };
  let position = 0;
  for await (const { line, cells } of reader.rows()) {
    if (position >= mostRows)
      throw new LevierError("lab/too-many-rows", { file: reader.file, limit: mostRows });
    const kept = cells.map((cell, i) => {
      const text = storable(cell);
      if (text !== cell && ++mended.count <= mostFaults)
        mended.first.push({ code: "bad-encoding", line, column: i + 1, outcome: "kept" });
      return text;
    });
    await writer.add({ position, line, cells: kept });
    if (++position % 500 === 0) progress(reader.progress() ?? 0, "reading");
  }
  return mended;
}

function faultsOf(reader: TableReader, mended: Mended) {
  const faults = [...reader.faults, ...mended.first].sort((a, b) => a.line - b.line).slice(0, mostFaults);
  return { faults, faultCount: reader.faultCount + mended.count };
}
