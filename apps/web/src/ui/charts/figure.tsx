import { type ReactNode, useRef } from "react";
import { useWords, words } from "../../i18n/words.ts";
import classes from "./charts.module.css";
import { Downloads } from "./downloads.tsx";
import { drawnPicture, inkOfPage, rowsPicture } from "./picture.ts";
import type { Cell } from "./save.ts";
import { type WhiskerRow, Whiskers } from "./whiskers.tsx";

const said = words(
  { table: "Voir les chiffres en tableau", value: "valeur", low: "de", high: "à" },
  { table: "See the figures as a table", value: "value", low: "from", high: "to" },
);

interface Table {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A chart under a title that says its finding, with its figures as a table behind it, to be taken along. */
export function Figure({
  title,
  note,
  table,
  rows,
  children,
}: {
  readonly title: string;
  /** How to read it. */
  readonly note?: ReactNode;
  readonly table: Table;
  /** Values with intervals; where the table begins with their names, its CSV has them as numbers too. */
  readonly rows?: readonly WhiskerRow[];
  /** A drawing in SVG where there are no rows. */
  readonly children?: ReactNode;
}) {
  const t = useWords(said);
  const drawn = useRef<HTMLDivElement>(null);
  const heads = [t.value, t.low, t.high];
  return (
    <figure className={classes.figure}>
      <figcaption>
        <h3>{title}</h3>
        {note !== undefined && <p className={classes.note}>{note}</p>}
      </figcaption>
      {rows ? <Whiskers rows={rows} /> : <div ref={drawn}>{children}</div>}
      <Downloads
        title={title}
        table={withValues(table, rows, heads)}
        picture={() =>
          rows
            ? rowsPicture({ title, rows, ink: inkOfPage() })
            : drawnPicture(title, drawn.current!.querySelector("svg")!, inkOfPage())
        }
      />
      <details className={classes.details}>
        <summary>{t.table}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls has to be reached by the keyboard */}
        <section className={classes.scroll} aria-label={title} tabIndex={0}>
          <table className={classes.table}>
            <thead>
              <tr>
                {table.heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((cells) => (
                <tr key={cells.join("\t")}>
                  {cells.map((cell, i) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: cells stand where they stand
                    <td key={i}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </figure>
  );
}

/** The table with its values as numbers besides, for programs. */
function withValues(
  { heads, rows }: Table,
  values: readonly WhiskerRow[] | undefined,
  more: readonly string[],
): readonly (readonly Cell[])[] {
  if (!values?.every(({ name }, i) => rows[i]?.[0] === name)) return [heads, ...rows];
  return [
    [...heads, ...more],
    ...rows.map((cells, i) => [...cells, values[i].value, values[i].low, values[i].high]),
  ];
}
