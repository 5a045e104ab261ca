import { TextInput } from "@mantine/core";
import { useState } from "react";
import { answered, api } from "../api/client.ts";
import { common } from "../i18n/common.ts";
import { useWords } from "../i18n/words.ts";
import { Form } from "../ui/form.tsx";
import { TextLink } from "../ui/link.tsx";
import { Note } from "../ui/note.tsx";
import { useRules } from "../ui/rules.ts";
import { useSending } from "../ui/use-sending.ts";
import { DoorPage } from "./door-page.tsx";
import { entrance } from "./words.ts";

/** Asks for a letter with a link to a new password. */
export function ForgottenPage() {
  const t = useWords(entrance);
  const said = useWords(common);
  const rules = useRules();
  const [sent, setSent] = useState(false);
  const sending = useSending({
    initial: { email: "" },
    rules: { email: rules.email },
    send: async ({ email }) => {
      await answered(api.POST("/api/auth/request-password-reset", { body: { email: email.trim() } }));
      setSent(true);
    },
  });
  const back = <TextLink to="/sign-in">{t.backToSignIn}</TextLink>;
  return (
    <DoorPage title={t.forgottenTitle} purpose={t.forgottenPurpose}>
      {sent ? (
        <>
          <Note tone="good">{t.forgottenSent}</Note>
          <p>{back}</p>
        </>
      ) : (
        <Form sending={sending} action={t.forgottenAction} more={back}>
          <TextInput
            label={said.email}
            type="email"
            autoComplete="username"
            {...sending.form.getInputProps("email")}
          />
        </Form>
      )}
    </DoorPage>
  );
}
