import type { ReadLimits } from "../types.ts";
import { isoDate } from "./dates.ts";
import type { Workbook } from "./workbook.ts";
import type { XmlEvents } from "./xml.ts";

/** One row of a sheet as it was met. */
export interface SheetRow {
  readonly line: number;
  readonly cells: string[];
  /** Number from 1 of a cell that was over the limit, whose text was not kept. */
  readonly tooLong?: number;
  /** Whether the row was over the limit, and its cells not kept. */
  readonly rowTooLong: boolean;
}

/** The widest sheet that Excel makes (column XFD). */
const MOST_COLUMNS = 16_384;

/** Gathers the rows of a sheet (ECMA-376 part 1, 18.3.1) from XML events. */
export class SheetRows implements XmlEvents {
  /** Rows that are complete and not yet taken. */
  readonly ready: SheetRow[] = [];
  private line = 0;
  private cells: string[] = [];
  private tooLong?: number;
  private column = 0;
  private length = 0;
  private type = "n";
  private style = 0;
  private value = "";
  private taking = false;
  private phonetic = false;

  constructor(
    private readonly workbook: Workbook,
    private readonly strings: readonly string[],
    private readonly limits: Pick<ReadLimits, "cellCharacters" | "rowCharacters">,
  ) {}

  open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (name === "row") {
      const line = Number(attributes.r);
      this.line = line > this.line ? line : this.line + 1;
      this.cells = [];
      this.column = 0;
      this.length = 0;
      this.tooLong = undefined;
    } else if (name === "c") {
      this.column = columnNumber(attributes.r) ?? this.column + 1;
      this.type = attributes.t ?? "n";
      this.style = Number(attributes.s ?? 0);
      this.value = "";
    } else if (name === "rPh") this.phonetic = true;
    else if (name === "v" || name === "t") this.taking = !this.phonetic;
  };

  text = (text: string): void => {
    if (!this.taking || this.tooLong === this.column) return;
    if (this.value.length + text.length > this.limits.cellCharacters) this.tooLong = this.column;
    else this.value += text;
  };

  close = (name: string): void => {
    if (name === "v" || name === "t") this.taking = false;
    else if (name === "rPh") this.phonetic = false;
    else if (name === "c") this.endCell();
    else if (name === "row") this.endRow();
  };

  private endRow(): void {
    const rowTooLong = this.length > this.limits.rowCharacters;
    this.ready.push({ line: this.line, cells: this.cells, tooLong: this.tooLong, rowTooLong });
  }

  private endCell(): void {
    if (this.column > MOST_COLUMNS) return;
    const content = this.content();
    if (content === "") return;
    this.length += content.length;
    if (this.length > this.limits.rowCharacters) this.cells = [];
    while (this.cells.length < this.column) this.cells.push("");
    this.cells[this.column - 1] = content;
  }

  private content(): string {
    const { type, value } = this;
    if (value === "") return "";
    if (type === "s") return this.strings[Number(value)] ?? "";
    if (type === "inlineStr" || type === "str") return unescapeControls(value);
    if (type === "b") return value === "1" ? "true" : "false";
    if (type === "e" || type === "d") return value;
    const number = Number(value);
    if (!Number.isFinite(number)) return value;
    return this.workbook.dateStyles[this.style] ? isoDate(number, this.workbook.from1904) : String(number);
  }
}

/** Bytes that a string takes in memory beside its characters, roughly. */
const BYTES_A_STRING = 32;

/** Gathers the shared strings (18.4): one for each `si`, its runs joined, its phonetic guide left out. */
export class SharedStrings implements XmlEvents {
  readonly strings: string[] = [];
  private value = "";
  private taking = false;
  private phonetic = false;

  constructor(
    private readonly cellCharacters: number,
    private readonly onTooLong: () => never,
    private readonly spend: (bytes: number) => void,
  ) {}

  open = (name: string): void => {
    if (name === "si") this.value = "";
    else if (name === "rPh") this.phonetic = true;
    else if (name === "t") this.taking = !this.phonetic;
  };

  text = (text: string): void => {
    if (this.taking) this.value += text;
    if (this.value.length > this.cellCharacters) this.onTooLong();
  };

  close = (name: string): void => {
    if (name === "t") this.taking = false;
    else if (name === "rPh") this.phonetic = false;
    else if (name === "si") {
      this.spend(BYTES_A_STRING);
      this.strings.push(unescapeControls(this.value));
    }
  };
}

/** Control characters that XML cannot hold are written `_x000D_` (ECMA-376 part 1, 22.9.2.19). */
function unescapeControls(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/**
 * The number from 1 of the column of a cell reference.
 *
 * @example
 * columnNumber("AB12"); // 28
 */
export function columnNumber(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? "")?.[0];
  if (!letters) return undefined;
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}
