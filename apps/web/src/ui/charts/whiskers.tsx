import type { ReactNode } from "react";
import classes from "./charts.module.css";
import type { DrawnRow } from "./picture.ts";

/** A row of it; `said` is the value in words with its interval, one that rests on few rows is drawn hollow. */
export interface WhiskerRow extends DrawnRow {
  readonly more?: ReactNode;
}

/** A value with its interval on a scale from 0 to 1, a row each; read in grey as well as in colour. */
export function Whiskers({ rows }: { readonly rows: readonly WhiskerRow[] }) {
  return (
    <ul className={classes.whiskers}>
      {rows.map((row) => (
        <li key={row.name} className={classes.whisker}>
          <span className={row.strong ? classes.strong : undefined}>
            {row.name}
            {row.more}
          </span>
          <span className={classes.track} aria-hidden="true">
            {row.low !== null && row.high !== null && (
              <span
                className={classes.range}
                style={{ left: `${row.low * 100}%`, width: `${(row.high - row.low) * 100}%` }}
              />
            )}
            {row.value !== null && (
              <span
                className={classes.dot}
                data-frail={row.frail || undefined}
                data-strong={row.strong || undefined}
                style={{ left: `${row.value * 100}%` }}
              />
            )}
          </span>
          <span className={classes.said}>{row.said}</span>
        </li>
      ))}
    </ul>
  );
}
