import type { Estimate } from "@levier/evaluation";
import { ink } from "./charts/frame.ts";
import type { Context } from "./context.ts";
import { type Html, html, type Piece, raw } from "./html.ts";

export interface Column {
  readonly heading: string;
  readonly numeric?: boolean;
}

/** A table in a box of its own that scrolls sideways, reachable by keyboard (WCAG 2.1.1). */
export function table(
  { m }: Context,
  options: { caption: string; columns: readonly Column[]; rows: readonly (readonly Piece[])[] },
): Html {
  const { caption, columns, rows } = options;
  const head = columns.map(
    ({ heading, numeric }) => html`<th scope="col"${numeric && raw(' class="n"')}>${heading}</th>`,
  );
  const body = rows.map((row) => {
    const cells = row.map((piece, index) => {
      const kind = columns[index].numeric && raw(' class="n"');
      return index === 0 ? html`<th scope="row"${kind}>${piece}</th>` : html`<td${kind}>${piece}</td>`;
    });
    return html`<tr>${cells}</tr>`;
  });
  return html`<div class="scroll" role="group" tabindex="0" aria-label="${caption} – ${m.page.scroll}"><table><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

/** A fold that opens without a script. */
export function fold(summary: Piece, content: Piece): Html {
  return html`<details><summary>${summary}</summary>${content}</details>`;
}

/** A chart under the title that says its finding, with the same numbers as a table. */
export function figure(
  context: Context,
  options: { title: string; svg: string; table: Html; note?: Piece; wide?: boolean },
): Html {
  const { m } = context;
  const svg = raw(options.svg);
  const drawing = options.wide
    ? html`<div class="scroll" role="group" tabindex="0" aria-label="${options.title} – ${m.page.chartScroll}">${svg}</div>`
    : html`<div class="plot">${svg}</div>`;
  const note = options.note && html`<p class="note">${options.note}</p>`;
  return html`<figure><figcaption>${options.title}</figcaption>${note}${drawing}${fold(m.page.table, options.table)}</figure>`;
}

/** The figure with its interval, or calm words where there is none. */
export function estimate({ f, m }: Context, value: Estimate): Html {
  return value.value === null
    ? html`<span class="calm">${m.page.unknown}</span>`
    : html`<span class="nb">${f.estimate(value)}</span>`;
}

export function section(id: string, title: string, content: Piece): Html {
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${content}</section>`;
}

export type Mood = "good" | "bad" | "calm";

const strokes: Readonly<Record<Mood, string>> = {
  good: '<circle cx="12" cy="12" r="10"/><path d="M7 12.5l3.5 3.5L17 9"/>',
  bad: '<path d="M12 3L22 21H2z"/><path d="M12 10v5M12 18v.01"/>',
  calm: '<circle cx="12" cy="12" r="10" stroke-dasharray="3.5 3"/><path d="M8 12h.01M12 12h.01M16 12h.01"/>',
};

/** A sign that goes with a word, never in its stead. */
export function icon(mood: Mood): Html {
  return raw(
    `<svg class="icon ${mood}" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${strokes[mood]}</svg>`,
  );
}

export function mark(): Html {
  return raw(
    `<svg class="mark" viewBox="0 0 40 40" aria-hidden="true" focusable="false"><path d="M4 27L36 13" stroke="${ink.green}" stroke-width="4" stroke-linecap="round"/><path d="M13 35l7-13 7 13" fill="none" stroke="currentColor" stroke-width="4" stroke-linejoin="round" stroke-linecap="round"/><circle cx="34" cy="7" r="3.5" fill="${ink.amber}"/></svg>`,
  );
}

/** Names of the data between quotation marks, in isolation from the direction of the words around. */
export const names = ({ f, m }: Context, labels: readonly string[]): string =>
  labels.length === 0 ? m.errors.noLabel : f.list(labels.map(f.quote));
