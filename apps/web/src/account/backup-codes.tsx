import { Button } from "@mantine/core";
import { useWords } from "../i18n/words.ts";
import { Note } from "../ui/note.tsx";
import classes from "./account.module.css";
import { protection } from "./protection-words.ts";

/** Codes for whoever loses the telephone, shown this once. */
export function BackupCodes({
  codes,
  done,
}: {
  readonly codes: readonly string[];
  readonly done: () => void;
}) {
  const t = useWords(protection);
  return (
    <div className={classes.step}>
      <Note tone="attention" title={t.backupTitle}>
        <p>{t.backupPurpose}</p>
      </Note>
      <ul className={classes.codes}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div>
        <Button onClick={done}>{t.backupDone}</Button>
      </div>
    </div>
  );
}
