import { LevierError } from "@levier/errors";
import type { TableReader } from "./types.ts";

/**
 * Names of columns from a header: trimmed; an empty one becomes "column 3" (its number), a repeated one
 * "name (2)", so that every column can be named and none is lost. Empty names at the end are dropped.
 *
 * @example
 * namedColumns(["id", " texte", "id", ""]); // ["id", "texte", "id (2)"]
 */
export function namedColumns(header: readonly string[]): string[] {
  const names = header.map((name) => name.replace(/\s+/gu, " ").trim());
  while (names.length > 0 && names[names.length - 1] === "") names.pop();
  const taken = new Set(names);
  const seen = new Set<string>();
  return names.map((name, i) => {
    const wanted = name === "" ? `column ${i + 1}` : name;
    let unique = wanted;
    for (let n = 2; seen.has(unique) || (unique !== name && taken.has(unique)); n++)
      unique = `${wanted} (${n})`;
    seen.add(unique);
    return unique;
  });
}

/**
 * Positions of the named columns in `reader.columns`, in the order of `names`.
 *
 * @throws LevierError `files/missing-column` with the nearest name, compared without case, accents and
 * punctuation, by Damerau–Levenshtein distance (optimal string alignment).
 * @example
 * const [text, label] = columnIndexes(reader, ["texte", "thème"]);
 */
export function columnIndexes(
  reader: Pick<TableReader, "file" | "columns">,
  names: readonly string[],
): number[] {
  return names.map((name) => {
    const wanted = name.normalize("NFC").trim();
    const index = reader.columns.findIndex((column) => column.normalize("NFC") === wanted);
    if (index !== -1) return index;
    const nearest = nearestName(name, reader.columns);
    const details = { file: reader.file, column: name, columns: reader.columns };
    throw new LevierError("files/missing-column", nearest ? { ...details, nearest } : details);
  });
}

/** The candidate nearest to `name`, or undefined where none is within half of its length. */
export function nearestName(name: string, candidates: readonly string[]): string | undefined {
  const wanted = plain(name);
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    const other = plain(candidate);
    const inside =
      wanted.length > 2 && other.length > 2 && (other.includes(wanted) || wanted.includes(other));
    const distance = alignmentDistance(wanted.slice(0, 100), other.slice(0, 100));
    const allowed = Math.max(wanted.length, other.length) / 2;
    if (!inside && distance >= allowed) continue;
    if (!best || distance < best.distance) best = { candidate, distance };
  }
  return best?.candidate;
}

function plain(name: string): string {
  const letters = name.normalize("NFKD").toLowerCase();
  return letters.replace(/\p{M}/gu, "").replace(/[^\p{L}\p{N}]/gu, "");
}

/**
 * Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours (Damerau 1964).
 *
 * @example
 * alignmentDistance("lable", "label"); // 1
 */
export function alignmentDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    before = last;
    last = row;
  }
  return last[b.length];
}
