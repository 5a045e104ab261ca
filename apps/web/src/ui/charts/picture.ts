import type { Picture } from "./save.ts";

/** What a row of a chart shows beside its name. */
export interface DrawnRow {
  readonly name: string;
  /** From 0 to 1, like the interval. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly said: string;
  readonly frail?: boolean;
  readonly strong?: boolean;
}

/** The page's own colours. */
export interface Ink {
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly lever: string;
  readonly paper: string;
  readonly font: string;
}

const [edge, lineHeight, rowHeight] = [24, 24, 34];
const [trackFrom, trackTo, wide] = [330, 690, 960];
const titleCharacters = 84;

/** Rows with their values on a scale from 0 to 1, under the title; `bars` draws them from 0 on. */
export function rowsPicture(options: {
  readonly title: string;
  readonly rows: readonly DrawnRow[];
  readonly ink: Ink;
  readonly bars?: boolean;
}): Picture {
  const { title, rows, ink, bars = false } = options;
  const head = heading(title, ink);
  const x = (share: number) => trackFrom + share * (trackTo - trackFrom);
  const drawn = rows.map((row, i) => {
    const y = head.height + i * rowHeight + rowHeight / 2;
    return [
      text({ x: edge, y: y + 5, fill: ink.ink, content: shortened(row.name, 38) }),
      `<line x1="${x(0)}" x2="${x(1)}" y1="${y + 9}" y2="${y + 9}" stroke="${ink.line}"/>`,
      bars
        ? `<rect x="${x(0)}" y="${y - 6}" width="${(row.value ?? 0) * (trackTo - trackFrom)}" height="12" fill="${ink.lever}"/>`
        : mark(row, y, x, ink),
      text({ x: trackTo + 24, y: y + 5, fill: ink.soft, content: row.said }),
    ].join("");
  });
  return framed({
    head: head.svg,
    body: drawn.join(""),
    height: head.height + rows.length * rowHeight + edge,
    ink,
  });
}

function mark(
  { value, low, high, frail, strong }: DrawnRow,
  y: number,
  x: (share: number) => number,
  ink: Ink,
) {
  const colour = strong ? ink.lever : ink.ink;
  const range =
    low === null || high === null
      ? ""
      : `<line x1="${x(low)}" x2="${x(high)}" y1="${y}" y2="${y}" stroke="${ink.soft}" stroke-width="4"/>`;
  if (value === null) return range;
  return `${range}<circle cx="${x(value)}" cy="${y}" r="6" fill="${frail ? ink.paper : colour}" stroke="${colour}" stroke-width="2"/>`;
}

/** A drawing of the page under the title, with the styles that it has there. */
export function drawnPicture(title: string, drawing: SVGSVGElement, ink: Ink): Picture {
  const { up } = drawing.dataset;
  const head = heading(title, ink, up);
  const { width, height } = drawing.viewBox.baseVal;
  const scale = Math.min(2, (wide - 2 * edge) / width);
  const body = `<g transform="translate(${edge} ${head.height}) scale(${scale})">${styled(drawing).innerHTML}</g>`;
  return framed({ head: head.svg, body, height: head.height + height * scale + edge, ink });
}

const kept = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "opacity",
  "font-size",
  "font-weight",
  "text-anchor",
];

function styled(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const [shown, copied] = [drawing, copy].map((one) => [...one.querySelectorAll<SVGElement>("*")]);
  shown.forEach((one, i) => {
    const style = getComputedStyle(one);
    for (const name of kept) copied[i].setAttribute(name, style.getPropertyValue(name));
    copied[i].removeAttribute("class");
  });
  return copy;
}

/** The title, and below it what the upward axis says. */
function heading(title: string, ink: Ink, up?: string): { readonly svg: string; readonly height: number } {
  const lines = wrapped(title, titleCharacters);
  const svg = lines.map((content, i) =>
    text({
      x: edge,
      y: edge + 18 + i * lineHeight,
      fill: ink.ink,
      content,
      more: 'font-size="19" font-weight="600"',
    }),
  );
  const below = edge + lines.length * lineHeight + 18;
  if (up === undefined) return { svg: svg.join(""), height: below };
  const axis = text({ x: edge, y: below + 10, fill: ink.soft, content: up });
  return { svg: svg.join("") + axis, height: below + lineHeight };
}

function framed(options: {
  readonly head: string;
  readonly body: string;
  readonly height: number;
  readonly ink: Ink;
}): Picture {
  const { head, body, ink } = options;
  const height = Math.ceil(options.height);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${height}" viewBox="0 0 ${wide} ${height}" font-family="${escaped(ink.font)}" font-size="15"><rect width="100%" height="100%" fill="${ink.paper}"/>${head}${body}</svg>`;
  return { svg, width: wide, height };
}

function text(options: {
  readonly x: number;
  readonly y: number;
  readonly fill: string;
  readonly content: string;
  readonly more?: string;
}): string {
  const { x, y, fill, content, more = "" } = options;
  return `<text x="${x}" y="${y}" fill="${fill}" ${more}>${escaped(content)}</text>`;
}

const escaped = (content: string) =>
  content.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign]!);

const shortened = (content: string, most: number) =>
  content.length > most ? `${content.slice(0, most - 1)}…` : content;

function wrapped(content: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of content.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The colours of the page now. */
export function inkOfPage(): Ink {
  const style = getComputedStyle(document.body);
  const of = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const [ink, soft, line, lever, paper] = ["ink", "soft", "line", "lever", "paper"].map(of);
  return { ink, soft, line, lever, paper, font: style.fontFamily };
}
