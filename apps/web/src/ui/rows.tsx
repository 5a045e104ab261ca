import type { ReactNode } from "react";
import classes from "./rows.module.css";

/** A list of things, a row each; its name is for whoever does not see the page. */
export function Rows({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: without marks, Safari no longer takes it for a list
    <ul className={classes.rows} aria-label={name} role="list">
      {children}
    </ul>
  );
}

/** One thing: what it is, what is known of it, what can be done with it. */
export function Row({
  title,
  facts,
  actions,
  children,
}: {
  readonly title: ReactNode;
  readonly facts: ReactNode;
  readonly actions?: ReactNode;
  /** What opens under the row. */
  readonly children?: ReactNode;
}) {
  return (
    <li className={classes.row}>
      <div className={classes.line}>
        <div className={classes.said}>
          <div className={classes.title}>{title}</div>
          <div className={classes.facts}>{facts}</div>
        </div>
        {actions !== undefined && (
          <div className={classes.actions} data-screen-only>
            {actions}
          </div>
        )}
      </div>
      {children}
    </li>
  );
}
