import { IconAlertTriangle, IconCircleCheck, IconCircleDashed, IconInfoCircle } from "@tabler/icons-react";
import type { ReactNode } from "react";
import classes from "./state-word.module.css";

const icons = {
  good: IconCircleCheck,
  attention: IconAlertTriangle,
  breach: IconAlertTriangle,
  information: IconInfoCircle,
  open: IconCircleDashed,
};

/** A state as a word with an icon; the colour only repeats it. */
export function StateWord({
  state,
  children,
}: {
  readonly state: keyof typeof icons;
  readonly children: ReactNode;
}) {
  const Icon = icons[state];
  return (
    <span className={classes.state} data-state={state}>
      <Icon size={17} stroke={1.9} aria-hidden="true" />
      {children}
    </span>
  );
}
