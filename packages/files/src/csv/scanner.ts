import { over } from "../limits.ts";
import type { Fault, ReadLimits } from "../types.ts";

const QUOTE = 34;
const CR = 13;
const BAD = -1;
const MORE = -2;
/** A record in which so many quotes are closed nowhere is not written with quotes: the others are ordinary. */
const BAD_QUOTES = 100;

/** How a CSV file is written. */
export interface Dialect {
  /** One character; "" for a file of one column. */
  readonly delimiter: string;
  /** "\n" also covers "\r\n"; "\r" is the old Macintosh's. */
  readonly newline: "\n" | "\r";
}

/** One record as it stands in the text. */
export interface CsvRecord {
  /** Offsets of the record in the decoded text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly line: number;
  /** Empty where the record was left out. */
  readonly cells: string[];
  readonly faults: readonly Fault[];
}

/**
 * Reads records (RFC 4180, leniently) from text that arrives in pieces, knowing the physical line of each.
 *
 * A quote is special only at the start of a cell. Where it is closed by no quote before a delimiter or line
 * end (unclosed, or closed in the middle of another line), it is read as an ordinary character, so that it
 * costs one record and not the rest of the file. Quotes inside a quoted cell that are not doubled are kept
 * where the cell ends well on the same line. Both are told as `bad-quote`.
 */
export class CsvScanner {
  line = 1;
  private text = "";
  private at = 0;
  private base = 0;
  private nextQuote = -1;
  private nextNewline = -1;
  /** The first newline that `lineAt` has not passed, and its line. */
  private markNewline = 0;
  private markLine = 1;
  private skipping = false;
  private readonly delimiterCode: number;
  private readonly newlineCode: number;

  constructor(
    private readonly dialect: Dialect,
    private readonly limits: Pick<ReadLimits, "cellCharacters" | "rowCharacters">,
  ) {
    this.delimiterCode = dialect.delimiter === "" ? -1 : dialect.delimiter.charCodeAt(0);
    this.newlineCode = dialect.newline.charCodeAt(0);
  }

  /** Characters not yet read. A reader pushes at least as many again, so that rescans stay linear in all. */
  get pending(): number {
    return this.text.length - this.at;
  }

  /** Line and column of an offset inside a record that was just read. Call before the next `push`. */
  placeOf(record: CsvRecord, offset: number): { line: number; column: number } {
    const before = this.text.slice(record.start - this.base, offset - this.base);
    const line = record.line + before.split(this.dialect.newline).length - 1;
    const prefix = new CsvScanner(this.dialect, { cellCharacters: Infinity, rowCharacters: Infinity });
    prefix.push(`${before}x`);
    return { line, column: prefix.next(true)?.cells.length ?? 1 };
  }

  push(chunk: string): void {
    this.base += this.at;
    this.text = this.text.slice(this.at) + chunk;
    this.at = 0;
    this.nextQuote = this.nextNewline = -1;
  }

  /** The next record, or null when more text is needed or (`final`) there is none left. */
  next(final: boolean): CsvRecord | null {
    if (this.skipping && !this.skipLine()) return null;
    if (this.at >= this.text.length) return null;
    const newline = this.findNewline();
    const quote = this.findQuote();
    if (quote < newline) return this.quotedRecord(final);
    if (newline === Infinity && !final) return this.tooLong();
    return this.plainRecord(Math.min(newline, this.text.length));
  }

  private findQuote(): number {
    if (this.nextQuote < this.at) {
      const found = this.text.indexOf('"', this.at);
      this.nextQuote = found === -1 ? Infinity : found;
    }
    return this.nextQuote;
  }

  private findNewline(): number {
    if (this.nextNewline < this.at) {
      const found = this.text.indexOf(this.dialect.newline, this.at);
      this.nextNewline = found === -1 ? Infinity : found;
    }
    return this.nextNewline;
  }

  private plainRecord(newline: number): CsvRecord {
    const body = this.text.slice(this.at, this.trimmed(newline));
    const cells = this.dialect.delimiter === "" ? [body] : body.split(this.dialect.delimiter);
    return this.finish(newline, 1, cells, []);
  }

  /** A record that starts with or holds a quote before its line ends. */
  private quotedRecord(final: boolean): CsvRecord | null {
    const cells: string[] = [];
    const faults: Fault[] = [];
    this.markNewline = this.findNewline();
    this.markLine = this.line;
    for (let i = this.at; ; ) {
      const quoted = this.text.charCodeAt(i) === QUOTE && faults.length < BAD_QUOTES;
      const close = quoted ? this.closingQuote(i, final) : BAD;
      if (close === MORE) return null;
      const literal = close === BAD;
      if (quoted && (literal || this.hasLooseQuote(i + 1, close))) {
        faults.push({ code: "bad-quote", line: this.lineAt(i), column: cells.length + 1, outcome: "kept" });
      }
      const end = literal ? this.cellEnd(i) : this.skipCarriageReturn(close + 1);
      if (end === this.text.length && !final) return this.tooLong();
      const atNewline = end === this.text.length || this.text.charCodeAt(end) === this.newlineCode;
      if (literal) cells.push(this.text.slice(i, atNewline ? this.trimmed(end) : end));
      else cells.push(this.text.slice(i + 1, close).replaceAll('""', '"'));
      if (atNewline) return this.finish(end, this.lineAt(end) - this.line + 1, cells, faults);
      i = end + 1;
    }
  }

  /** Where the quoted cell that opens at `open` closes, or BAD, or MORE. */
  private closingQuote(open: number, final: boolean): number {
    let loose = false;
    const newline = this.newlineFrom(open);
    const unfinished = !final && this.pending <= this.limits.rowCharacters ? MORE : BAD;
    for (let from = open + 1; ; ) {
      const quote = this.text.indexOf('"', from);
      if (quote === -1) return loose && newline < this.text.length ? BAD : unfinished;
      if (loose && newline < quote) return BAD;
      if (quote + 1 >= this.text.length) return final ? quote : unfinished;
      const after = this.text.charCodeAt(quote + 1);
      if (after === QUOTE) {
        from = quote + 2;
        continue;
      }
      if (after === this.delimiterCode || after === this.newlineCode) return quote;
      if (after === CR) {
        if (quote + 2 >= this.text.length) return final ? quote : unfinished;
        if (this.text.charCodeAt(quote + 2) === this.newlineCode) return quote;
      }
      loose = true;
      if (newline < quote) return BAD;
      from = quote + 1;
    }
  }

  /** Whether the inside of a quoted cell holds a quote that is not doubled. */
  private hasLooseQuote(from: number, to: number): boolean {
    const first = this.text.indexOf('"', from);
    if (first >= to || first === -1) return false;
    return this.text.slice(first, to).replaceAll('""', "").includes('"');
  }

  private cellEnd(from: number): number {
    const lineEnd = Math.min(this.newlineFrom(from), this.text.length);
    if (this.delimiterCode === -1) return lineEnd;
    // A slice, lest a line without delimiters has the rest of the text searched.
    const delimiter = this.text.slice(from, lineEnd).indexOf(this.dialect.delimiter);
    return delimiter === -1 ? lineEnd : from + delimiter;
  }

  private skipCarriageReturn(at: number): number {
    return this.newlineCode !== CR && this.text.charCodeAt(at) === CR ? at + 1 : at;
  }

  private trimmed(end: number): number {
    return this.newlineCode !== CR && end > this.at && this.text.charCodeAt(end - 1) === CR ? end - 1 : end;
  }

  /** The first newline at `position` or after it. Within a record, positions may only grow. */
  private newlineFrom(position: number): number {
    while (this.markNewline < position) {
      const next = this.text.indexOf(this.dialect.newline, this.markNewline + 1);
      this.markNewline = next === -1 ? Infinity : next;
      this.markLine++;
    }
    return this.markNewline;
  }

  private lineAt(position: number): number {
    this.newlineFrom(position);
    return this.markLine;
  }

  private finish(end: number, lines: number, cells: string[], faults: Fault[]): CsvRecord {
    const { cellCharacters, rowCharacters } = this.limits;
    const line = this.line;
    const start = this.base + this.at;
    if (end - this.at > cellCharacters) {
      const column = cells.findIndex((cell) => cell.length > cellCharacters) + 1;
      const outcome = "left out";
      if (column > 0)
        faults.push({ code: "cell-too-long", line, column, outcome, detail: over(cellCharacters) });
      else if (end - this.at > rowCharacters)
        faults.push({ code: "row-too-long", line, outcome, detail: over(rowCharacters) });
    }
    this.at = end + 1;
    this.line += lines;
    const left = faults.length > 0 && faults.some((fault) => fault.outcome === "left out");
    return { start, end: this.base + end, line, cells: left ? [] : cells, faults };
  }

  /** Waits for the end of the line, or gives the record up as soon as it is over the limit. */
  private tooLong(): CsvRecord | null {
    const { cellCharacters, rowCharacters } = this.limits;
    if (this.pending <= rowCharacters) return null;
    const record = this.text.slice(this.at);
    const cells = this.delimiterCode === -1 ? [record] : record.split(this.dialect.delimiter);
    const column = cells.findIndex((cell) => cell.length > cellCharacters) + 1;
    const place = { line: this.line, outcome: "left out" } as const;
    const fault: Fault =
      column > 0
        ? { code: "cell-too-long", ...place, column, detail: over(cellCharacters) }
        : { code: "row-too-long", ...place, detail: over(rowCharacters) };
    const start = this.base + this.at;
    const line = this.line;
    this.skipping = true;
    this.skipLine();
    return { start, end: this.base + this.at, line, cells: [], faults: [fault] };
  }

  private skipLine(): boolean {
    const newline = this.text.indexOf(this.dialect.newline, this.at);
    this.at = newline === -1 ? this.text.length : newline + 1;
    if (newline === -1) return false;
    this.line++;
    this.skipping = false;
    return true;
  }
}
