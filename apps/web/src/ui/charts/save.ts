export type Cell = string | number | null;

/** What a spreadsheet would take for a formula (https://owasp.org/www-community/attacks/CSV_Injection). */
const formula = /^(?:[\s\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/u;
/** The same number, were it run. */
const numeral = /^[+-]?\d+(?:[.,]\d+)?(?:[eE][+-]?\d+)?$/;

/** An apostrophe before a formula makes it text. */
const guarded = (text: string) => (formula.test(text) && !numeral.test(text) ? `'${text}` : text);

const csvCell = (value: Cell) =>
  typeof value === "number" ? String(value) : `"${guarded(value ?? "").replaceAll('"', '""')}"`;

export const csvOf = (table: readonly (readonly Cell[])[]) =>
  `\ufeff${table.map((row) => row.map(csvCell).join(",")).join("\r\n")}\r\n`;

export function saveCsv(title: string, table: readonly (readonly Cell[])[]): void {
  save(new Blob([csvOf(table)], { type: "text/csv" }), `${fileName(title)}.csv`);
}

/** A drawing in SVG, of so many units. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Twice as many points as units, so that it stays sharp in a document. */
const sharpness = 2;

/** Draws a picture as PNG, as the page shows it now, light or dark. */
export async function savePng(title: string, { svg, width, height }: Picture): Promise<void> {
  const image = new Image(width * sharpness, height * sharpness);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * sharpness;
  canvas.height = height * sharpness;
  canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (blob) save(blob, `${fileName(title)}.png`);
}

const fileName = (title: string) =>
  title
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 80);

function save(content: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
