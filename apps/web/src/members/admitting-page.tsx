import { Button, Radio, Stack, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { answered, api, type Schemas } from "../api/client.ts";
import { type Acting, useOrganisation } from "../api/me.ts";
import { hosts, leads } from "../frame/area.ts";
import { only } from "../frame/only.tsx";
import { common } from "../i18n/common.ts";
import { useLanguage } from "../i18n/language.ts";
import { useWords } from "../i18n/words.ts";
import { Form } from "../ui/form.tsx";
import { ButtonLink } from "../ui/link.tsx";
import { Page } from "../ui/page.tsx";
import { useRules } from "../ui/rules.ts";
import { useSending } from "../ui/use-sending.ts";
import { commons } from "./commons-words.ts";
import { LanguageChoice } from "./inviting-page.tsx";
import { SentLink } from "./sent-link.tsx";

type Kind = "funder" | "ngo" | "partner";

export const AdmittingPage = only((acting: Acting) => hosts(acting) && leads(acting), Admitting);

function Admitting() {
  const t = useWords(commons);
  const { id } = useOrganisation();
  const [admitted, setAdmitted] = useState<Schemas["Admitted"]>();
  return (
    <Page title={t.newName} purpose={t.newPurpose}>
      {admitted ? (
        <SentLink sent={admitted.lead} title={t.ready(admitted.organisation.name)}>
          <Button onClick={() => setAdmitted(undefined)}>{t.another}</Button>
          <ButtonLink
            variant="default"
            to="/organisations/$organisation/members"
            params={{ organisation: id }}
          >
            {t.toList}
          </ButtonLink>
        </SentLink>
      ) : (
        <AdmissionForm organisation={id} done={setAdmitted} />
      )}
    </Page>
  );
}

function AdmissionForm({
  organisation,
  done,
}: {
  readonly organisation: string;
  readonly done: (admitted: Schemas["Admitted"]) => void;
}) {
  const t = useWords(commons);
  const { kinds } = useWords(common);
  const rules = useRules();
  const language = useLanguage();
  const queries = useQueryClient();
  const sending = useSending({
    draft: `admission.${organisation}`,
    initial: { name: "", kind: "ngo" as Kind, lead: { email: "", language } },
    rules: { name: rules.name, lead: { email: rules.email } },
    send: async (values, key) => {
      const params = { path: { organisation }, header: { "idempotency-key": key } };
      const body = { ...values, lead: { ...values.lead, email: values.lead.email.trim() } };
      const admitted = await answered(
        api.POST("/api/organisations/{organisation}/admissions", { params, body }),
      );
      await queries.invalidateQueries({ queryKey: ["organisations", organisation] });
      done(admitted);
    },
  });
  const { form } = sending;
  return (
    <Form sending={sending} action={t.send}>
      <TextInput label={t.organisation} autoComplete="off" {...form.getInputProps("name")} />
      <Radio.Group label={t.kind} {...form.getInputProps("kind")}>
        <Stack gap="sm" mt="xs">
          {(Object.keys(t.kindMeanings) as Kind[]).map((kind) => (
            <Radio key={kind} value={kind} label={kinds[kind]} description={t.kindMeanings[kind]} />
          ))}
        </Stack>
      </Radio.Group>
      <TextInput label={t.lead} type="email" autoComplete="off" {...form.getInputProps("lead.email")} />
      <LanguageChoice label={t.language} {...form.getInputProps("lead.language")} />
    </Form>
  );
}
