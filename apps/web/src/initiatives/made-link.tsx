import { Button, Title } from "@mantine/core";
import { IconPrinter } from "@tabler/icons-react";
import type { Schemas } from "../api/client.ts";
import { useWords } from "../i18n/words.ts";
import { QrSquare } from "../ui/qr-square.tsx";
import { SecretOnce } from "../ui/secret-once.tsx";
import { StateWord } from "../ui/state-word.tsx";
import classes from "./feedback.module.css";
import { feedbackWords } from "./feedback-words.ts";

/** A link that was just made: to copy, to photograph, to print; shown this once. */
export function MadeLink({
  made,
  close,
}: {
  readonly made: Schemas["MadeFeedbackForm"];
  readonly close: () => void;
}) {
  const t = useWords(feedbackWords);
  return (
    <div className={classes.made}>
      <div className={classes.poster} lang={made.form.language}>
        <QrSquare content={made.link} label={t.qr} />
        <p className={classes.posterTitle}>{made.form.title}</p>
      </div>
      <div className={classes.madeWords} role="status" data-screen-only>
        <Title order={2}>
          <StateWord state="good">{t.ready}</StateWord>
        </Title>
        <p>{t.once}</p>
        <SecretOnce label={t.link} secret={made.link} />
        <div className={classes.ways}>
          <Button onClick={close}>{t.toAnswers}</Button>
          <Button variant="default" leftSection={<IconPrinter size={18} />} onClick={() => print()}>
            {t.print}
          </Button>
          <Button component="a" variant="subtle" href={made.link} target="_blank" rel="noopener">
            {t.tried}
          </Button>
        </div>
      </div>
    </div>
  );
}
