import { Anchor, Button } from "@mantine/core";
import { type ReactNode, useEffect, useRef } from "react";
import { useWords, words } from "../i18n/words.ts";
import classes from "./form.module.css";
import { Note } from "./note.tsx";
import { ProblemNote } from "./problem-note.tsx";
import type { Sending } from "./use-sending.ts";

const said = words(
  { mend: (count: number) => (count === 1 ? "Un point à corriger" : `${count} points à corriger`) },
  { mend: (count) => (count === 1 ? "One thing to mend" : `${count} things to mend`) },
);

/** A form with its faults at the top, each leading to its field, and one way to send it. */
export function Form<V extends Record<string, unknown>>({
  sending,
  action,
  more,
  children,
}: {
  readonly sending: Sending<V>;
  /** The word on the button. */
  readonly action: string;
  /** Beside the button. */
  readonly more?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <form className={classes.form} onSubmit={sending.submit} noValidate>
      <Refusal sending={sending} />
      {children}
      <div className={classes.end}>
        <Button type="submit" loading={sending.busy}>
          {action}
        </Button>
        {more}
      </div>
    </form>
  );
}

function Refusal<V extends Record<string, unknown>>({ sending }: { readonly sending: Sending<V> }) {
  const t = useWords(said);
  const top = useRef<HTMLDivElement>(null);
  const { form, problem, refusals } = sending;
  const faults = Object.entries(form.errors).filter(([, message]) => Boolean(message));
  useEffect(() => {
    if (refusals > 0) top.current?.focus();
  }, [refusals]);
  if (faults.length === 0 && !problem) return null;
  return (
    <div ref={top} tabIndex={-1} className={classes.top}>
      {faults.length === 0 ? (
        <ProblemNote error={problem} />
      ) : (
        <Note tone="breach" title={t.mend(faults.length)}>
          <ul className={classes.faults}>
            {faults.map(([field, message]) => (
              <li key={field}>
                <Anchor
                  component="button"
                  type="button"
                  inherit
                  underline="always"
                  onClick={() => form.getInputNode(field)?.focus()}
                >
                  {`${labelOf(form.getInputNode(field))}${message}`}
                </Anchor>
              </li>
            ))}
          </ul>
        </Note>
      )}
    </div>
  );
}

/** «Your name: …», so that two faults of one kind can be told apart. */
function labelOf(input: HTMLElement | null): string {
  const label = (input as HTMLInputElement | null)?.labels?.[0]?.textContent;
  return label ? `${label}${document.documentElement.lang === "fr" ? " : " : ": "}` : "";
}
