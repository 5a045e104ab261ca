import { PasswordInput, TextInput } from "@mantine/core";
import { answered, api } from "../api/client.ts";
import { common } from "../i18n/common.ts";
import { useLanguage } from "../i18n/language.ts";
import { useWords } from "../i18n/words.ts";
import { Form } from "../ui/form.tsx";
import { Note } from "../ui/note.tsx";
import { useRules } from "../ui/rules.ts";
import { useSending } from "../ui/use-sending.ts";
import { DoorPage } from "./door-page.tsx";
import { enter, goOn, secretOfLink } from "./enter.ts";
import { entrance } from "./words.ts";

/** The one-time link of the first start: the host organisation and its first lead. */
export function SetUpPage() {
  const t = useWords(entrance);
  const { email, password } = useWords(common);
  const language = useLanguage();
  const rules = useRules();
  const token = secretOfLink();
  const sending = useSending({
    initial: { organisation: { name: "" }, person: { name: "", email: "", password: "" } },
    rules: {
      organisation: { name: rules.name },
      person: { name: rules.name, email: rules.email, password: rules.newPassword },
    },
    send: async ({ organisation, person }) => {
      const body = { token, organisation, person: { ...person, email: person.email.trim(), language } };
      await answered(api.POST("/api/set-up", { body }));
      await enter(person.email, person.password);
      goOn();
    },
  });
  const { form } = sending;
  if (token === "") return <DoorPage title={t.setUp}>{<Note tone="attention">{t.noToken}</Note>}</DoorPage>;
  return (
    <DoorPage title={t.setUp} purpose={t.setUpPurpose}>
      <Form sending={sending} action={t.setUpAction}>
        <TextInput
          label={t.hostName}
          description={t.hostHint}
          autoComplete="organization"
          {...form.getInputProps("organisation.name")}
        />
        <TextInput label={t.yourName} autoComplete="name" {...form.getInputProps("person.name")} />
        <TextInput
          label={email}
          type="email"
          autoComplete="username"
          {...form.getInputProps("person.email")}
        />
        <PasswordInput
          label={password}
          description={t.passwordHint}
          autoComplete="new-password"
          {...form.getInputProps("person.password")}
        />
      </Form>
    </DoorPage>
  );
}
