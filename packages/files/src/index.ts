export { columnIndexes, nearestName } from "./columns.ts";
export { byteOrderMark, type CellValue, csvCells, csvLine, jsonLine } from "./csv-line.ts";
export { guardFormula, unguardFormula } from "./formula-guard.ts";
export { DEFAULT_LIMITS } from "./limits.ts";
export { openTable } from "./open-table.ts";
export type * from "./types.ts";
export { type Content, writeFolderWhole, writeWhole } from "./write-whole.ts";
