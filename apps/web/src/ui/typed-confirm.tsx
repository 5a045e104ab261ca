import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { common } from "../i18n/common.ts";
import { useWords, words } from "../i18n/words.ts";
import classes from "./typed-confirm.module.css";

const said = words(
  { type: (name: string) => `Pour confirmer, écrivez « ${name} »` },
  { type: (name) => `To confirm, write “${name}”` },
);

/** Asks to type a name before something that cannot be undone. */
export function TypedConfirm({
  name,
  warning,
  action,
  busy,
  confirmed,
  cancelled,
}: {
  readonly name: string;
  readonly warning: string;
  readonly action: string;
  readonly busy: boolean;
  readonly confirmed: () => void;
  readonly cancelled: () => void;
}) {
  const t = useWords(said);
  const { cancel } = useWords(common);
  const [typed, setTyped] = useState("");
  const fits = typed.trim() === name;
  function submit(event: FormEvent): void {
    event.preventDefault();
    if (fits && !busy) confirmed();
  }
  return (
    <form className={classes.confirm} onSubmit={submit}>
      <p>{warning}</p>
      <TextInput
        label={t.type(name)}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        autoComplete="off"
        data-autofocus
        autoFocus
      />
      <div className={classes.end}>
        <Button type="submit" color="brick" disabled={!fits} loading={busy}>
          {action}
        </Button>
        <Button variant="subtle" onClick={cancelled}>
          {cancel}
        </Button>
      </div>
    </form>
  );
}
