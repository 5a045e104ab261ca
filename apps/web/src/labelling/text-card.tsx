import { Button, UnstyledButton } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { useWords } from "../i18n/words.ts";
import { keyOf } from "./keys.ts";
import type { Labelling, RowToLabel } from "./queries.ts";
import classes from "./work.module.css";
import { work } from "./work-words.ts";

/** A text with why it is shown and its possible labels, each with its key. */
export function TextCard({
  row,
  labelling,
  current,
  chosen,
  pick,
  confirm,
  skip,
  undo,
}: {
  readonly row: RowToLabel;
  readonly labelling: Labelling;
  readonly current: boolean;
  readonly chosen: readonly string[];
  readonly pick: (label: string) => void;
  readonly confirm: () => void;
  readonly skip: () => void;
  readonly undo: () => void;
}) {
  const t = useWords(work);
  return (
    <li className={classes.card} data-current={current || undefined} aria-current={current || undefined}>
      <article className={classes.text} aria-label={t.text} aria-live={current ? "polite" : undefined}>
        <p>{row.text}</p>
        <p className={classes.why}>{t.why[row.reason ?? "next"]}</p>
      </article>
      <fieldset className={classes.choices}>
        <legend>{t.choices}</legend>
        {labelling.classes.map((label, index) => (
          <Choice
            key={label}
            label={label}
            shortcut={keyOf(index)}
            chosen={labelling.multi_label ? chosen.includes(label) : undefined}
            pick={() => pick(label)}
          />
        ))}
      </fieldset>
      <div className={classes.acts}>
        {labelling.multi_label && <Button onClick={confirm}>{t.validate}</Button>}
        <Button variant="subtle" size="compact-md" rightSection={<kbd>S</kbd>} onClick={skip}>
          {t.skip}
        </Button>
        <Button variant="subtle" size="compact-md" rightSection={<kbd>U</kbd>} onClick={undo}>
          {t.undo}
        </Button>
      </div>
    </li>
  );
}

function Choice({
  label,
  shortcut,
  chosen,
  pick,
}: {
  readonly label: string;
  readonly shortcut: string | undefined;
  /** Only where a text may bear several labels. */
  readonly chosen: boolean | undefined;
  readonly pick: () => void;
}) {
  return (
    <UnstyledButton className={classes.choice} aria-pressed={chosen} onClick={pick}>
      <kbd>{shortcut?.toUpperCase()}</kbd>
      <span>{label}</span>
      {chosen && <IconCheck size={17} aria-hidden="true" />}
    </UnstyledButton>
  );
}
