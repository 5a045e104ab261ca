import { posix } from "node:path";
import { LevierError } from "@levier/errors";
import { isDateFormat } from "./dates.ts";
import { parseXml, type XmlEvents } from "./xml.ts";
import type { Zip } from "./zip.ts";

/** What the cells of a sheet are read with. */
export interface Workbook {
  /** Name of the sheet's entry in the archive. */
  readonly sheet: string;
  readonly sharedStrings?: string;
  /** Dates count from 1904, as the old Macintosh's did, instead of 1900. */
  readonly from1904: boolean;
  /** By style number: whether it shows a date. */
  readonly dateStyles: readonly boolean[];
}

/** Reads one whole part with `events`. */
export type ReadPart = (name: string, events: XmlEvents) => Promise<void>;

/** A reader of small parts of the archive. */
export function partReader(zip: Zip, file: string, silence: number): ReadPart {
  return async (name, events) => {
    const onSilence = () => {
      throw new LevierError("files/damaged", { file, part: name });
    };
    for await (const _ of parseXml(zip.read(name), events, { file, part: name, silence, onSilence }));
  };
}

/** Finds the first visible sheet with the parts it needs (ECMA-376 part 1, 12.3 and 18.2). */
export async function readWorkbook(zip: Zip, file: string, read: ReadPart): Promise<Workbook> {
  const root = "_rels/.rels";
  if (!zip.has(root) || !zip.has("[Content_Types].xml")) throw notXlsx(zip, file);
  const main = (await relations(read, root)).find(({ type }) => type === "officeDocument")?.target;
  if (!main?.endsWith(".xml") || /(^|\/)(word|ppt)\//.test(main)) throw notXlsx(zip, file);
  const sheets: { id: string; state: string }[] = [];
  let from1904 = false;
  await read(main, {
    open(name, attributes) {
      if (name === "workbookPr") from1904 = /^(1|true|on)$/.test(attributes.date1904 ?? "");
      if (name === "sheet")
        sheets.push({ id: attributes["r:id"] ?? "", state: attributes.state ?? "visible" });
    },
  });
  const parts = await relations(
    read,
    posix.join(posix.dirname(main), "_rels", `${posix.basename(main)}.rels`),
  );
  const worksheets = sheets.flatMap(({ id, state }) =>
    parts.filter((part) => part.id === id && part.type === "worksheet").map((part) => ({ ...part, state })),
  );
  const chosen = worksheets.find(({ state }) => state === "visible") ?? worksheets[0];
  if (!chosen) throw new LevierError("files/empty", { file });
  const styles = parts.find(({ type }) => type === "styles")?.target;
  const dateStyles = styles && zip.has(styles) ? await readDateStyles(read, styles) : [];
  const strings = parts.find(({ type }) => type === "sharedStrings")?.target;
  const sharedStrings = strings && zip.has(strings) ? strings : undefined;
  return { sheet: chosen.target, sharedStrings, from1904, dateStyles };
}

function notXlsx(zip: Zip, file: string): LevierError {
  const names = zip.names();
  const document = names.some((name) => /^(word|ppt)\//.test(name)) || names.includes("content.xml");
  const workbook = names.includes("xl/workbook.bin") || names.includes("content.xml");
  const kind = workbook ? "spreadsheet" : document ? "document" : "archive";
  return new LevierError("files/not-a-table", { file, kind });
}

async function relations(read: ReadPart, name: string) {
  const found: { id: string; type: string; target: string }[] = [];
  const folder = posix.dirname(posix.dirname(name));
  await read(name, {
    open(tag, { Id, Type, Target, TargetMode }) {
      if (tag !== "Relationship" || !Id || !Type || !Target || TargetMode === "External") return;
      const target = Target.startsWith("/") ? Target.slice(1) : posix.join(folder, Target);
      found.push({ id: Id, type: posix.basename(Type), target });
    },
  });
  return found;
}

async function readDateStyles(read: ReadPart, name: string): Promise<boolean[]> {
  const formats = new Map<number, string>();
  const styles: boolean[] = [];
  let inCells = false;
  await read(name, {
    open(tag, attributes) {
      if (tag === "numFmt") formats.set(Number(attributes.numFmtId), attributes.formatCode ?? "");
      if (tag === "cellXfs") inCells = true;
      if (tag !== "xf" || !inCells) return;
      const id = Number(attributes.numFmtId ?? 0);
      styles.push(isDateFormat(id, formats.get(id)));
    },
    close(tag) {
      if (tag === "cellXfs") inCells = false;
    },
  });
  return styles;
}
