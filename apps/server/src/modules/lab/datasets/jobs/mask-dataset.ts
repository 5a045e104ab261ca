import { createMasker, fieldKind, kinds, type Masker } from "@levier/personal-data";
import { z } from "zod";
import { defineJob } from "../../../../platform/jobs/index.ts";
import { addVersion } from "../commands/add-version.ts";
import { oneVersion } from "../queries/one-dataset.ts";
import { eachRow, writingRows } from "../row-set.ts";

/** Replaces personal data by pseudonyms, in a new version. */
export const maskDataset = defineJob({
  kind: "dataset-mask",
  schema: z.object({
    dataset: z.uuid(),
    version: z.int(),
    actor: z.uuid(),
    columns: z.array(z.string()),
    kinds: z.array(z.enum(kinds)),
    language: z.enum(["fr", "en"]),
  }),
  async run({ dataset, version, actor, columns: wanted, kinds, language }, context) {
    const { organisation, transaction, progress } = context;
    const base = await transaction((tx) => oneVersion(tx, { organisation, dataset, version }));
    const masks = columnMasks(base.columns, wanted, kinds, createMasker({ language, kinds }));
    return writingRows(context, dataset, async (writer) => {
      let done = 0;
      for await (const entry of eachRow(context, base.rowSetId)) {
        await writer.add({ ...entry, cells: entry.cells.map((cell, i) => masks[i](cell)) });
        if (++done % 200 === 0) progress(done / base.rows, "masking");
      }
      const rows = await writer.finish();
      return async (tx) => {
        const made = { organisation, actor, dataset, rowSet: writer.rowSet, rows, columns: base.columns };
        await addVersion(tx, { ...made, base: version, change: "masked", now: new Date() });
      };
    });
  },
});

/** A column whose name announces what it holds is masked cell by cell, any other within its texts. */
function columnMasks(
  columns: readonly string[],
  wanted: readonly string[],
  kinds: readonly string[],
  masker: Masker,
): ((cell: string) => string)[] {
  return columns.map((column) => {
    if (!wanted.includes(column)) return (cell) => cell;
    const kind = fieldKind(column);
    if (kind && kinds.includes(kind)) return (cell) => masker.maskCell(cell, kind).text;
    return (cell) => masker.mask(cell).text;
  });
}
