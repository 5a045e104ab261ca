import { PasswordInput, TextInput } from "@mantine/core";
import { answered, api } from "../api/client.ts";
import { common } from "../i18n/common.ts";
import { useLanguage } from "../i18n/language.ts";
import { useWords } from "../i18n/words.ts";
import { Form } from "../ui/form.tsx";
import { TextLink } from "../ui/link.tsx";
import { useRules } from "../ui/rules.ts";
import { useSending } from "../ui/use-sending.ts";
import { enter, goOn } from "./enter.ts";
import { entrance } from "./words.ts";

/** Joins with a new account for the invited address. */
export function JoinAnew({ token, email }: { readonly token: string; readonly email: string }) {
  const t = useWords(entrance);
  const said = useWords(common);
  const language = useLanguage();
  const rules = useRules();
  const sending = useSending({
    initial: { person: { name: "", password: "" } },
    rules: { person: { name: rules.name, password: rules.newPassword } },
    send: async ({ person }) => {
      const body = { token, person: { ...person, language } };
      const { organisation } = await answered(api.POST("/api/invitations/accept", { body }));
      await enter(email, person.password);
      goOn(`/organisations/${organisation}`);
    },
  });
  const { form } = sending;
  return (
    <Form
      sending={sending}
      action={t.join}
      more={
        <TextLink to="/sign-in" search={{ next: "/invitation" }}>
          {t.haveAccount}
        </TextLink>
      }
    >
      <TextInput label={said.email} value={email} readOnly autoComplete="username" />
      <TextInput label={t.yourName} autoComplete="name" {...form.getInputProps("person.name")} />
      <PasswordInput
        label={said.password}
        description={t.passwordHint}
        autoComplete="new-password"
        {...form.getInputProps("person.password")}
      />
    </Form>
  );
}
