/** Upper bounds that protect the reader from broken or hostile files. */
export interface ReadLimits {
  /** UTF-16 units in one cell; 1,000,000 unless told. */
  readonly cellCharacters: number;
  /** UTF-16 units in one row; 5,000,000 unless told. */
  readonly rowCharacters: number;
  /** Bytes of the file as it lies on disk; 2 GiB unless told. */
  readonly fileBytes: number;
  /** Bytes after decompression (XLSX, Parquet); 1 GiB unless told. */
  readonly decompressedBytes: number;
}

export type TableFormat = "csv" | "xlsx" | "jsonl" | "parquet";

/** What the reader is told instead of finding it out. */
export interface OpenOptions {
  readonly limits?: Partial<ReadLimits>;
  readonly format?: TableFormat;
  /** CSV only: one character. */
  readonly delimiter?: string;
  /** CSV and JSONL: a label of the WHATWG Encoding Standard, such as "windows-1252" or "macintosh". */
  readonly encoding?: string;
  /** Name of the source in messages; the path, or "stdin", unless told. */
  readonly name?: string;
  /** CSV only: take away the apostrophe that `csvLine` puts before formulas. For files that Levier wrote. */
  readonly unguard?: boolean;
}

/** One record. `cells[i]` belongs to `columns[i]`; a missing cell is "". */
export interface Row {
  /** Line of the file where the record starts, from 1 (XLSX and Parquet: the row number, header = 1). */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A record that could not be read as it should: said, counted, never silently changed. */
export interface Fault {
  readonly code: "ragged-row" | "bad-quote" | "bad-encoding" | "cell-too-long" | "row-too-long" | "bad-json";
  readonly line: number;
  /** Column number from 1, where known. */
  readonly column?: number;
  /** What happened to the record: kept after the mend that the code implies, or left out. */
  readonly outcome: "kept" | "left out";
  readonly detail?: string;
}

export interface TableReader {
  readonly file: string;
  readonly format: TableFormat;
  readonly columns: readonly string[];
  /** CSV only. */
  readonly encoding?: string;
  readonly delimiter?: string;
  /** Rows as they stream from the file. Rows or batches: one of them, and once. */
  rows(): AsyncIterable<Row>;
  /** The same rows, as many at a time as come in one piece of the file: faster where each row is little work. */
  batches(): AsyncIterable<readonly Row[]>;
  /** The first 50 faults, complete once `rows()` has ended. */
  readonly faults: readonly Fault[];
  readonly faultCount: number;
  /** Share of the file that has been read, in [0, 1]; null for standard input. */
  progress(): number | null;
}
