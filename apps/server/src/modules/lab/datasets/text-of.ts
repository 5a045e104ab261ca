import { type SQL, sql } from "drizzle-orm";

/** The text of a row: the cells of its text columns, joined by spaces, as the command line does it. */
export function textOf(
  columns: readonly string[],
  textColumns: readonly string[],
): (cells: readonly string[]) => string {
  const places = textColumns.map((column) => columns.indexOf(column));
  if (places.length === 1) return (cells) => cells[places[0]] ?? "";
  return (cells) =>
    places
      .map((place) => cells[place] ?? "")
      .filter((cell) => cell.trim() !== "")
      .join(" ");
}

/** Whether a row has a text, as a condition of SQL on its `cells`. */
export function hasText(columns: readonly string[], textColumns: readonly string[]): SQL {
  const cells = textColumns.map((column) => sql`r.cells[${columns.indexOf(column) + 1}::int]`);
  return sql`btrim(concat(${sql.join(cells, sql`, `)})) <> ''`;
}
