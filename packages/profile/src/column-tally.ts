import type { ColumnProfile, Lengths } from "./types.ts";

/** Distinct values counted a column; beyond, only that there are more. */
const mostDistinct = 10_000;
/** Longer values are no labels and are not kept, so that memory stays bounded. */
const longestValue = 200;

const date =
  /^(?:\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?|\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})(?: \d{1,2}[:h]\d{2}(?::\d{2})?)?|\d{4}\/\d{2}\/\d{2})$/;
const number =
  /^[-+]?(?:\d{1,3}(?:[ \u00a0\u202f,.]\d{3})+|\d+)(?:[.,]\d+)?(?:[eE][-+]?\d{1,3})? ?(?:%|€|\$|£)?$/;

/** What is counted of one column while rows stream. */
export class ColumnTally {
  rows = 0;
  filled = 0;
  dates = 0;
  numbers = 0;
  readonly values = new Map<string, number>();
  /** Values were left out of `values`, because they were too many or too long. */
  overflowed = false;
  readonly #characters = new Range();
  readonly #words = new Range();

  add(cell: string): void {
    this.rows++;
    const value = cell.trim();
    if (value === "") return;
    this.filled++;
    this.#characters.add(value.length);
    this.#words.add(countWords(value));
    if (value.length <= 40) {
      if (date.test(value)) this.dates++;
      else if (number.test(value)) this.numbers++;
    }
    const known = this.values.get(value);
    if (known !== undefined) this.values.set(value, known + 1);
    else if (value.length <= longestValue && this.values.size < mostDistinct) this.values.set(value, 1);
    else this.overflowed = true;
  }

  get meanWords(): number {
    return this.#words.of(this.filled)?.mean ?? 0;
  }

  describe(): Pick<ColumnProfile, "filled" | "missing" | "characters" | "words" | "distinct"> {
    return {
      filled: this.filled,
      missing: this.rows - this.filled,
      characters: this.#characters.of(this.filled),
      words: this.#words.of(this.filled),
      distinct: { count: this.values.size, atLeast: this.overflowed },
    };
  }
}

class Range {
  #least = Infinity;
  #most = 0;
  #sum = 0;

  add(value: number): void {
    this.#least = Math.min(this.#least, value);
    this.#most = Math.max(this.#most, value);
    this.#sum += value;
  }

  of(count: number): Lengths | null {
    return count === 0 ? null : { least: this.#least, mean: this.#sum / count, most: this.#most };
  }
}

/** Runs of anything but white space: what a person would count, near enough, in spaced scripts. */
function countWords(text: string): number {
  let count = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const space = unit <= 32 || unit === 0xa0 || unit === 0x202f;
    if (!space && !inside) count++;
    inside = !space;
  }
  return count;
}
