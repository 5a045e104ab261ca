import { Box, Checkbox, NativeSelect, Stack, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { answered, api, type Schemas } from "../api/client.ts";
import { useOrganisation } from "../api/me.ts";
import { leads } from "../frame/area.ts";
import { only } from "../frame/only.tsx";
import { useWords } from "../i18n/words.ts";
import { Form } from "../ui/form.tsx";
import { ButtonLink } from "../ui/link.tsx";
import { Page } from "../ui/page.tsx";
import { useRules } from "../ui/rules.ts";
import { useSending } from "../ui/use-sending.ts";
import { keys, type Scope } from "./key-words.ts";
import { MadeKey } from "./made-key.tsx";

export const NewKeyPage = only(leads, NewKey);

function NewKey() {
  const t = useWords(keys);
  const { id } = useOrganisation();
  const [made, setMade] = useState<Schemas["MadeKey"]>();
  return (
    <Page title={t.newName} purpose={t.newPurpose}>
      {made ? (
        <MadeKey made={made}>
          <ButtonLink to="/organisations/$organisation/keys" params={{ organisation: id }}>
            {t.toList}
          </ButtonLink>
        </MadeKey>
      ) : (
        <KeyForm organisation={id} done={setMade} />
      )}
    </Page>
  );
}

function KeyForm({
  organisation,
  done,
}: {
  readonly organisation: string;
  readonly done: (made: Schemas["MadeKey"]) => void;
}) {
  const t = useWords(keys);
  const rules = useRules();
  const queries = useQueryClient();
  const sending = useSending({
    draft: `key.${organisation}`,
    initial: { name: "", scopes: [] as Scope[], days: "90" },
    rules: { name: rules.name, scopes: rules.some },
    send: async ({ name, scopes, days }, key) => {
      const params = { path: { organisation }, header: { "idempotency-key": key } };
      const body = { name, scopes, days: Number(days) };
      const made = await answered(api.POST("/api/organisations/{organisation}/keys", { params, body }));
      await queries.invalidateQueries({ queryKey: ["organisations", organisation] });
      done(made);
    },
  });
  const { form } = sending;
  return (
    <Form sending={sending} action={t.create}>
      <TextInput
        label={t.label}
        description={t.labelHint}
        autoComplete="off"
        {...form.getInputProps("name")}
      />
      <Checkbox.Group label={t.scopes} {...form.getInputProps("scopes")}>
        <Stack gap="lg" mt="xs">
          {Object.entries(t.scopeGroups).map(([area, name]) => (
            <ScopeGroup key={area} area={area} name={name} />
          ))}
        </Stack>
      </Checkbox.Group>
      <NativeSelect
        label={t.days}
        data={Object.entries(t.daysChoices).map(([value, label]) => ({ value, label }))}
        {...form.getInputProps("days")}
      />
    </Form>
  );
}

/** What a key may be allowed in one part of Levier. */
function ScopeGroup({ area, name }: { readonly area: string; readonly name: string }) {
  const t = useWords(keys);
  const scopes = Object.entries(t.scopeNames).filter(([scope]) => scope.startsWith(`${area}:`));
  return (
    <Stack component="fieldset" gap="sm" m={0} p={0} bd={0}>
      <Box component="legend" p={0}>
        {name}
      </Box>
      {scopes.map(([scope, meaning]) => (
        <Checkbox key={scope} value={scope} label={meaning} />
      ))}
    </Stack>
  );
}
