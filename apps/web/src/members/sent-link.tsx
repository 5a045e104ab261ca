import { Title } from "@mantine/core";
import type { ReactNode } from "react";
import type { Schemas } from "../api/client.ts";
import { useWords } from "../i18n/words.ts";
import { SecretOnce } from "../ui/secret-once.tsx";
import { StateWord } from "../ui/state-word.tsx";
import classes from "./sent-link.module.css";
import { invitations } from "./words.ts";

/** The link of an invitation, shown this once, and where to go from here. */
export function SentLink({
  sent,
  title,
  children,
}: {
  readonly sent: Schemas["SentInvitation"];
  readonly title: string;
  readonly children: ReactNode;
}) {
  const t = useWords(invitations);
  return (
    <div className={classes.sent} role="status">
      <Title order={2}>
        <StateWord state="good">{title}</StateWord>
      </Title>
      <p>{sent.mailed ? t.mailed : t.notMailed}</p>
      <SecretOnce label={t.link} secret={sent.link} />
      <div className={classes.ways}>{children}</div>
    </div>
  );
}
