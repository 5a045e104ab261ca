/** Markup that is safe to write as it stands; only `html` and `raw` make it. */
export class Html {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text;
  }
}

export type Piece = Html | string | number | null | undefined | false | readonly Piece[];

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

// Control characters are no valid HTML, and bidirectional overrides (Trojan Source, CVE-2021-42574)
// would let one cell rearrange what stands beside it.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const unwanted = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;

/** Text made safe for an element or a quoted attribute. */
function escapeHtml(text: string): string {
  return text.replace(unwanted, "\ufffd").replace(/[&<>"']/g, (character) => entities[character]);
}

function write(piece: Piece): string {
  if (piece === null || piece === undefined || piece === false) return "";
  if (piece instanceof Html) return piece.text;
  if (Array.isArray(piece)) return piece.map(write).join("");
  return escapeHtml(String(piece));
}

/**
 * Template that escapes whatever is put into it unless it is `Html` already, so that forgetting to
 * escape is not possible by accident.
 *
 * @example
 * html`<p>${"a < b"}</p>`.text; // "<p>a &lt; b</p>"
 */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  let text = strings[0];
  for (let i = 0; i < pieces.length; i++) text += write(pieces[i]) + strings[i + 1];
  return new Html(text);
}

/** Marks markup as safe; for constants and for the output of `html` alone. */
export function raw(markup: string): Html {
  return new Html(markup);
}
