import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from "@tabler/icons-react";
import type { ReactNode } from "react";
import classes from "./note.module.css";

const icons = {
  good: IconCircleCheck,
  attention: IconAlertTriangle,
  breach: IconAlertTriangle,
  information: IconInfoCircle,
};

/** Something to know before going on. */
export function Note({
  tone,
  title,
  children,
}: {
  readonly tone: keyof typeof icons;
  readonly title?: string;
  readonly children?: ReactNode;
}) {
  const Icon = icons[tone];
  return (
    <div className={classes.note} data-tone={tone} role={tone === "breach" ? "alert" : undefined}>
      <Icon size={20} aria-hidden="true" />
      <div>
        {title !== undefined && <p className={classes.title}>{title}</p>}
        {children}
      </div>
    </div>
  );
}
