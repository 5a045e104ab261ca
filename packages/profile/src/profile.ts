import { type ScanReport, scan } from "@levier/personal-data";
import { nearDuplicates } from "@levier/text";
import { ColumnTally } from "./column-tally.ts";
import { languageOf } from "./language.ts";
import { roleOf } from "./role.ts";
import { sampleRows } from "./sample.ts";
import type { Balance, ColumnProfile, DatasetProfile, LanguageShare, TextProfile } from "./types.ts";

export interface ProfilerOptions {
  readonly columns: readonly string[];
  readonly seed: number;
  /** Rows behind languages, near copies and personal data; 5,000 unless told. */
  readonly sample?: number;
}

export interface Profiler {
  /** Takes the next row; `cells[i]` belongs to `columns[i]`, a missing cell is "". */
  add(cells: readonly string[]): void;
  profile(): DatasetProfile;
}

/**
 * Profiles a dataset while its rows stream: counts, lengths and classes are exact; languages, near copies
 * and personal data are those of a seeded sample of rows (all rows where there are no more than that), and
 * near copies whose twin is not in the sample are missed. Memory is bounded by the sample and by 10,000
 * distinct values a column.
 *
 * @example
 * const profiler = createProfiler({ columns: ["id", "texte", "type"], seed: 1 });
 * for (const { cells } of rows) profiler.add(cells);
 * profiler.profile().columns.map(({ role }) => role); // ["identifier", "text", "label"]
 */
export function createProfiler({ columns, seed, sample: size = 5000 }: ProfilerOptions): Profiler {
  const tallies = columns.map(() => new ColumnTally());
  const sample = sampleRows(size, seed);
  let rows = 0;
  return {
    add(cells) {
      columns.forEach((_, i) => {
        tallies[i].add(cells[i] ?? "");
      });
      sample.add(cells);
      rows++;
    },
    profile() {
      const sampled = sample.rows();
      const personalData = scan({ columns, rows: sampled });
      const described = columns.map((column, i) => describe(column, i, tallies[i], personalData, sampled));
      const withRole = (...roles: string[]) =>
        described.flatMap(({ role }, i) => (roles.includes(role) ? [i] : []));
      return {
        rows,
        sampledRows: sampled.length,
        columns: described,
        balances: withRole("label", "group").map((i) => balanceOf(columns[i], tallies[i].values)),
        texts: withRole("text").map((i) => textProfile(columns[i], i, sampled, seed)),
        personalData,
      };
    },
  };
}

/**
 * Profiles a table that is in memory; see `createProfiler`.
 *
 * @example
 * profile({ columns: ["texte"], rows: [["Un puits neuf pour le village"]], seed: 1 }).texts[0].languages;
 * // [{ language: "fr", rows: 1 }]
 */
export function profile(
  options: ProfilerOptions & { readonly rows: Iterable<readonly string[]> },
): DatasetProfile {
  const profiler = createProfiler(options);
  for (const cells of options.rows) profiler.add(cells);
  return profiler.profile();
}

function describe(
  column: string,
  index: number,
  tally: ColumnTally,
  personal: ScanReport,
  sampled: readonly (readonly string[])[],
): ColumnProfile {
  const filled = sampled.filter((cells) => (cells[index] ?? "").trim() !== "").length;
  return { column, ...roleOf(column, index, tally, personal, filled), ...tally.describe() };
}

function balanceOf(column: string, values: ReadonlyMap<string, number>): Balance {
  const classes = Array.from(values, ([value, rows]) => ({ value, rows }));
  classes.sort((a, b) => b.rows - a.rows || (a.value < b.value ? -1 : 1));
  const total = classes.reduce((sum, { rows }) => sum + rows, 0);
  const entropy = classes.reduce((sum, { rows }) => sum - (rows / total) * Math.log(rows / total), 0);
  return { column, classes, evenness: classes.length < 2 ? null : entropy / Math.log(classes.length) };
}

function textProfile(
  column: string,
  index: number,
  sampled: readonly (readonly string[])[],
  seed: number,
): TextProfile {
  const texts = sampled.map((cells) => cells[index] ?? "").filter((text) => text.trim() !== "");
  const groups = nearDuplicates({ texts, seed });
  return {
    column,
    languages: languagesOf(texts),
    duplicateGroups: groups.length,
    spareRows: groups.reduce((sum, { rows }) => sum + rows.length - 1, 0),
    exactGroups: groups.filter(({ similarity }) => similarity === 1).length,
  };
}

function languagesOf(texts: readonly string[]): LanguageShare[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const language = languageOf(text.slice(0, 500));
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const shares = Array.from(counts, ([language, rows]) => ({ language, rows }));
  return shares.sort((a, b) => b.rows - a.rows || (a.language < b.language ? -1 : 1));
}
