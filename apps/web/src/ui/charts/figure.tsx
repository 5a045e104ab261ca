import type { ReactNode } from "react";
import { useWords, words } from "../../i18n/words.ts";
import classes from "./charts.module.css";

const said = words({ table: "Voir les chiffres en tableau" }, { table: "See the figures as a table" });

/** A chart under a title that says its finding, with its figures as a table behind it. */
export function Figure({
  title,
  note,
  table,
  children,
}: {
  readonly title: string;
  /** How to read it. */
  readonly note?: string;
  readonly table: { readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] };
  readonly children: ReactNode;
}) {
  const t = useWords(said);
  return (
    <figure className={classes.figure}>
      <figcaption>
        <h3>{title}</h3>
        {note !== undefined && <p className={classes.note}>{note}</p>}
      </figcaption>
      {children}
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
