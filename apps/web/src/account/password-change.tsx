import { PasswordInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { answered, api } from "../api/client.ts";
import { useMe } from "../api/me.ts";
import { useWords } from "../i18n/words.ts";
import { Form } from "../ui/form.tsx";
import { Section } from "../ui/page.tsx";
import { useRules } from "../ui/rules.ts";
import { tell } from "../ui/toasts.ts";
import { useSending } from "../ui/use-sending.ts";
import { sessionsQuery } from "./queries.ts";
import { account } from "./words.ts";

const empty = { currentPassword: "", newPassword: "" };

export function PasswordChange() {
  const t = useWords(account);
  const { email } = useMe();
  const rules = useRules();
  const queries = useQueryClient();
  const sending = useSending({
    initial: empty,
    rules: { currentPassword: rules.password, newPassword: rules.newPassword },
    send: async (values) => {
      await answered(
        api.POST("/api/auth/change-password", { body: { ...values, revokeOtherSessions: true } }),
      );
      form.setValues(empty);
      tell(t.passwordChanged);
      await queries.invalidateQueries({ queryKey: sessionsQuery.queryKey });
    },
  });
  const { form } = sending;
  return (
    <Section split title={t.passwordTitle}>
      <Form sending={sending} action={t.changePassword}>
        {/* For password managers: whose password this is. */}
        <input type="text" autoComplete="username" value={email} readOnly hidden />
        <PasswordInput
          label={t.currentPassword}
          autoComplete="current-password"
          {...form.getInputProps("currentPassword")}
        />
        <PasswordInput
          label={t.newPassword}
          description={t.newPasswordHint}
          autoComplete="new-password"
          {...form.getInputProps("newPassword")}
        />
      </Form>
    </Section>
  );
}
