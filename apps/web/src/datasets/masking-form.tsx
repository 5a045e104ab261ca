import { Checkbox, Stack } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { answered, api } from "../api/client.ts";
import { useOrganisation } from "../api/me.ts";
import { useLanguage } from "../i18n/language.ts";
import { useWords } from "../i18n/words.ts";
import { Form } from "../ui/form.tsx";
import { tell } from "../ui/toasts.ts";
import { useSending } from "../ui/use-sending.ts";
import { personal } from "./personal-words.ts";
import type { Version } from "./queries.ts";

type Findings = NonNullable<Version["personal_data"]>;

/** Chooses what to mask and where, all that was found unless told otherwise. */
export function MaskingForm({ dataset, found }: { readonly dataset: string; readonly found: Findings }) {
  const t = useWords(personal);
  const language = useLanguage();
  const { id: organisation } = useOrganisation();
  const queries = useQueryClient();
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  const columns = [...new Set(found.map(({ column }) => column))];
  const some = (chosen: readonly string[]) => (chosen.length === 0 ? t.chooseSome : null);
  const sending = useSending({
    initial: { kinds, columns },
    rules: { kinds: some, columns: some },
    send: async (values, key) => {
      const params = { path: { organisation, dataset }, header: { "idempotency-key": key } };
      const path = "/api/organisations/{organisation}/datasets/{dataset}/maskings";
      await answered(api.POST(path, { params, body: { ...values, language } }));
      tell(t.maskAsked);
      await queries.invalidateQueries({ queryKey: ["organisations", organisation] });
    },
  });
  const { form } = sending;
  return (
    <Form sending={sending} action={t.maskAction}>
      <Checkbox.Group label={t.maskKinds} {...form.getInputProps("kinds")}>
        <Stack gap="xs" mt="xs">
          {kinds.map((kind) => (
            <Checkbox key={kind} value={kind} label={t.kinds[kind]} />
          ))}
        </Stack>
      </Checkbox.Group>
      <Checkbox.Group label={t.maskColumns} {...form.getInputProps("columns")}>
        <Stack gap="xs" mt="xs">
          {columns.map((column) => (
            <Checkbox key={column} value={column} label={column} />
          ))}
        </Stack>
      </Checkbox.Group>
    </Form>
  );
}
