import { fieldKind } from "./field-names.ts";
import { find } from "./find.ts";
import { type Example, type Finding, kinds, type PersonalDataKind, type ScanReport } from "./types.ts";

export interface ScannerOptions {
  readonly columns: readonly string[];
  /** All unless told. */
  readonly kinds?: readonly PersonalDataKind[];
  /** Positions kept per column and kind; 5 unless told. */
  readonly examples?: number;
  /** Whether examples hold what was found; false unless told, so that a report can be shown to anyone. */
  readonly withValues?: boolean;
}

export interface Scanner {
  /** Takes the next row; `cells[i]` belongs to `columns[i]`, a missing cell is "". */
  add(cells: readonly string[]): void;
  report(): ScanReport;
}

interface Tally {
  readonly column: number;
  readonly kind: PersonalDataKind;
  readonly by: Finding["by"];
  rows: number;
  finds: number;
  lastRow: number;
  readonly examples: Example[];
}

/**
 * Searches rows for personal data as they stream; memory is bounded by columns × kinds.
 *
 * @example
 * const scanner = createScanner({ columns: ["id", "texte"] });
 * for (const { cells } of rows) scanner.add(cells);
 * scanner.report().findings; // [{ column: "texte", kind: "email", by: "content", rows: 3, finds: 4, … }]
 */
export function createScanner(options: ScannerOptions): Scanner {
  const { columns, kinds: wanted = kinds, examples = 5, withValues = false } = options;
  const announced = columns.map(fieldKind).map((kind) => (kind && wanted.includes(kind) ? kind : undefined));
  const tallies = new Map<string, Tally>();
  let rows = 0;

  function count(column: number, kind: PersonalDataKind, by: Finding["by"], span: Omit<Example, "row">) {
    const key = `${column} ${kind}`;
    const tally = tallies.get(key) ?? { column, kind, by, rows: 0, finds: 0, lastRow: -1, examples: [] };
    tallies.set(key, tally);
    tally.finds++;
    if (tally.lastRow !== rows) tally.rows++;
    tally.lastRow = rows;
    if (tally.examples.length < examples) tally.examples.push({ row: rows, ...span });
  }

  return {
    add(cells) {
      columns.forEach((_, column) => {
        const cell = cells[column] ?? "";
        if (cell.trim() === "") return;
        const own = announced[column];
        const spans = find(cell, wanted).filter(({ kind }) => kind !== own);
        if (own) count(column, own, "field name", spanOf(cell, 0, cell.length, withValues));
        for (const one of spans)
          count(column, one.kind, "content", spanOf(cell, one.start, one.end, withValues));
      });
      rows++;
    },
    report: () => ({ rows, findings: findingsOf(columns, [...tallies.values()]) }),
  };
}

/**
 * Searches a table that is in memory; see `createScanner`.
 *
 * @example
 * scan({ columns: ["Prénom"], rows: [["Inès"]] }).findings[0].by; // "field name"
 */
export function scan(options: ScannerOptions & { readonly rows: Iterable<readonly string[]> }): ScanReport {
  const scanner = createScanner(options);
  for (const cells of options.rows) scanner.add(cells);
  return scanner.report();
}

function spanOf(cell: string, start: number, end: number, withValue: boolean): Omit<Example, "row"> {
  return withValue ? { start, end, value: cell.slice(start, end) } : { start, end };
}

function findingsOf(columns: readonly string[], tallies: Tally[]): Finding[] {
  const order = (one: Tally) => one.column * kinds.length + kinds.indexOf(one.kind);
  return tallies
    .sort((a, b) => order(a) - order(b))
    .map(({ column, kind, by, rows, finds, examples }) => ({
      column: columns[column],
      columnIndex: column,
      kind,
      by,
      rows,
      finds,
      examples: [...examples],
    }));
}
