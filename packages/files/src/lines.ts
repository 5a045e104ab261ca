import type { Decoder, Mend } from "./csv/decoder.ts";
import type { ByteSource } from "./source.ts";

/** A line of text; `text` is null where it was over the limit and not kept. */
export interface Line {
  readonly line: number;
  readonly text: string | null;
  /** Bytes of this line that were mended. */
  readonly mends: readonly Mend[];
}

/** Splits a source into lines of at most `limit` characters, in constant memory. */
export async function* lines(source: ByteSource, decoder: Decoder, limit: number): AsyncGenerator<Line> {
  let line = 1;
  let held: string[] = [];
  let heldLength = 0;
  let end = 0;

  function finish(piece: string): Line {
    const text = heldLength + piece.length > limit ? null : held.join("") + piece;
    end += piece.length + 1;
    const mends = decoder.take(end);
    held = [];
    heldLength = 0;
    return { line: line++, text, mends };
  }

  for await (const chunk of withEnd(source, decoder)) {
    let from = 0;
    for (let to = chunk.indexOf("\n"); to !== -1; to = chunk.indexOf("\n", from)) {
      yield finish(chunk.slice(from, to));
      from = to + 1;
    }
    const rest = chunk.slice(from);
    end += rest.length;
    heldLength += rest.length;
    if (heldLength <= limit) held.push(rest);
    else held = [];
  }
  if (heldLength > 0) yield finish("");
}

async function* withEnd(source: ByteSource, decoder: Decoder): AsyncGenerator<string> {
  for await (const chunk of source.chunks()) yield decoder.decode(chunk, false);
  yield decoder.decode(Buffer.alloc(0), true);
}
