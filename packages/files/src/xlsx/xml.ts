import { LevierError } from "@levier/errors";
import { SaxesParser } from "saxes";
import { Decoder } from "../csv/decoder.ts";

/** Sheets nest some ten elements; a parser holds all that are open. */
const DEPTH = 256;
/** Characters parsed at once, which bounds the rows that a caller takes at a time. */
const PIECE = 8192;

/** What a reader of XML is told. Names come without their namespace prefix. */
export interface XmlEvents {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Where XML stands, for errors and limits. */
export interface XmlOptions {
  readonly file: string;
  readonly part: string;
  /** Characters that may pass without an event, which bounds what the parser holds. */
  readonly silence: number;
  /** Called when they have passed. */
  readonly onSilence: () => never;
}

/**
 * Parses XML as its bytes arrive and yields after each piece, so that the caller can take what its events
 * have gathered. DTDs and their entities are not expanded (no "billion laughs").
 */
export async function* parseXml(
  bytes: AsyncIterable<Buffer>,
  events: XmlEvents,
  { file, part, silence, onSilence }: XmlOptions,
): AsyncGenerator<void, void, void> {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  const damaged = () => new LevierError("files/damaged", { file, part });
  let silent = 0;
  let depth = 0;
  parser.on("opentag", (tag) => {
    if (++depth > DEPTH) throw damaged();
    silent = 0;
    events.open?.(localName(tag.name), tag.attributes);
  });
  parser.on("closetag", (tag) => {
    depth--;
    silent = 0;
    events.close?.(localName(tag.name));
  });
  parser.on("text", (text) => events.text?.(text));
  parser.on("cdata", (text) => events.text?.(text));
  parser.on("error", () => {
    throw damaged();
  });
  let decoder: Decoder | undefined;
  for await (const chunk of bytes) {
    decoder ??= new Decoder(chunk[0] === 0xff ? "utf-16le" : chunk[0] === 0xfe ? "utf-16be" : "utf-8");
    const text = decoder.decode(chunk, false);
    for (let at = 0; at < text.length; at += PIECE) {
      const piece = text.slice(at, at + PIECE);
      silent += piece.length;
      parser.write(piece);
      if (silent > silence + piece.length) onSilence();
      yield;
    }
  }
  parser.close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
