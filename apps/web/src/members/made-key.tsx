import { Title } from "@mantine/core";
import type { ReactNode } from "react";
import type { Schemas } from "../api/client.ts";
import { useWords } from "../i18n/words.ts";
import { SecretOnce } from "../ui/secret-once.tsx";
import { StateWord } from "../ui/state-word.tsx";
import { keys } from "./key-words.ts";
import classes from "./sent-link.module.css";

/** A new key, shown this once. */
export function MadeKey({
  made,
  children,
}: {
  readonly made: Schemas["MadeKey"];
  readonly children: ReactNode;
}) {
  const t = useWords(keys);
  return (
    <div className={classes.sent} role="status">
      <Title order={2}>
        <StateWord state="good">{t.ready(made.key.name)}</StateWord>
      </Title>
      <p>{t.once}</p>
      <SecretOnce label={t.secret} secret={made.token} />
      <div className={classes.ways}>{children}</div>
    </div>
  );
}
