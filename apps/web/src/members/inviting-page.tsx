import { Button, NativeSelect, Radio, Stack, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { answered, api, type Schemas } from "../api/client.ts";
import { type Role, useOrganisation } from "../api/me.ts";
import { leads } from "../frame/area.ts";
import { only } from "../frame/only.tsx";
import { common } from "../i18n/common.ts";
import { useLanguage } from "../i18n/language.ts";
import { useWords } from "../i18n/words.ts";
import { Form } from "../ui/form.tsx";
import { ButtonLink } from "../ui/link.tsx";
import { Page } from "../ui/page.tsx";
import { useRules } from "../ui/rules.ts";
import { useSending } from "../ui/use-sending.ts";
import { SentLink } from "./sent-link.tsx";
import { invitations } from "./words.ts";

export const InvitingPage = only(leads, Inviting);

function Inviting() {
  const t = useWords(invitations);
  const { id } = useOrganisation();
  const [sent, setSent] = useState<Schemas["SentInvitation"]>();
  return (
    <Page title={t.newName} purpose={t.newPurpose}>
      {sent ? (
        <SentLink sent={sent} title={t.ready(sent.invitation.email)}>
          <Button onClick={() => setSent(undefined)}>{t.another}</Button>
          <ButtonLink
            variant="default"
            to="/organisations/$organisation/invitations"
            params={{ organisation: id }}
          >
            {t.toList}
          </ButtonLink>
        </SentLink>
      ) : (
        <InvitationForm organisation={id} done={setSent} />
      )}
    </Page>
  );
}

function InvitationForm({
  organisation,
  done,
}: {
  readonly organisation: string;
  readonly done: (sent: Schemas["SentInvitation"]) => void;
}) {
  const t = useWords(invitations);
  const { email, role, roles, roleMeanings } = useWords(common);
  const rules = useRules();
  const language = useLanguage();
  const queries = useQueryClient();
  const sending = useSending({
    draft: `invitation.${organisation}`,
    initial: { email: "", role: "data" as Role, language },
    rules: { email: rules.email },
    send: async (values, key) => {
      const params = { path: { organisation }, header: { "idempotency-key": key } };
      const body = { ...values, email: values.email.trim() };
      const sent = await answered(
        api.POST("/api/organisations/{organisation}/invitations", { params, body }),
      );
      await queries.invalidateQueries({ queryKey: ["organisations", organisation] });
      done(sent);
    },
  });
  const { form } = sending;
  return (
    <Form sending={sending} action={t.send}>
      <TextInput label={email} type="email" autoComplete="off" {...form.getInputProps("email")} />
      <Radio.Group label={role} {...form.getInputProps("role")}>
        <Stack gap="sm" mt="xs">
          {(Object.keys(roles) as Role[]).map((one) => (
            <Radio key={one} value={one} label={roles[one]} description={roleMeanings[one]} />
          ))}
        </Stack>
      </Radio.Group>
      <LanguageChoice label={t.language} {...form.getInputProps("language")} />
    </Form>
  );
}

/** In which language somebody else will be written to. */
export function LanguageChoice(props: { readonly label: string }) {
  const { languages } = useWords(common);
  const data = Object.entries(languages).map(([value, label]) => ({ value, label }));
  return <NativeSelect data={data} {...props} />;
}
