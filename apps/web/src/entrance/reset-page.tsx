import { PasswordInput } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { answered, api } from "../api/client.ts";
import { useWords } from "../i18n/words.ts";
import { Form } from "../ui/form.tsx";
import { Note } from "../ui/note.tsx";
import { useRules } from "../ui/rules.ts";
import { tell } from "../ui/toasts.ts";
import { useSending } from "../ui/use-sending.ts";
import { DoorPage } from "./door-page.tsx";
import { secretOfLink } from "./enter.ts";
import { entrance } from "./words.ts";

/** Sets a new password, with the secret of the letter's link. */
export function ResetPage() {
  const t = useWords(entrance);
  const rules = useRules();
  const navigate = useNavigate();
  const token = secretOfLink();
  const sending = useSending({
    initial: { newPassword: "" },
    rules: { newPassword: rules.newPassword },
    send: async ({ newPassword }) => {
      await answered(api.POST("/api/auth/reset-password", { body: { token, newPassword } }));
      tell(t.resetDone);
      await navigate({ to: "/sign-in" });
    },
  });
  return (
    <DoorPage title={t.forgottenTitle} purpose={t.resetPurpose}>
      {token === "" ? (
        <Note tone="attention">{t.noToken}</Note>
      ) : (
        <Form sending={sending} action={t.resetAction}>
          <PasswordInput
            label={t.newPassword}
            description={t.passwordHint}
            autoComplete="new-password"
            {...sending.form.getInputProps("newPassword")}
          />
        </Form>
      )}
    </DoorPage>
  );
}
