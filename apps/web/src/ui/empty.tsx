import type { ReactNode } from "react";
import classes from "./empty.module.css";

/** Where nothing stands yet: what will, one example, one action. */
export function Empty({
  title,
  example,
  action,
}: {
  readonly title: string;
  readonly example: string;
  readonly action?: ReactNode;
}) {
  return (
    <div className={classes.empty}>
      <p className={classes.title}>{title}</p>
      <p className={classes.example}>{example}</p>
      {action !== undefined && <div className={classes.action}>{action}</div>}
    </div>
  );
}
