import { Button, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { answered, api } from "../api/client.ts";
import { useOrganisation } from "../api/me.ts";
import { asProblem } from "../api/problem.ts";
import { useWords } from "../i18n/words.ts";
import { Form } from "../ui/form.tsx";
import { Section } from "../ui/page.tsx";
import { afterUndo, tell } from "../ui/toasts.ts";
import { useSending } from "../ui/use-sending.ts";
import { page } from "./page-words.ts";
import { type Labelling, labellingQuery } from "./queries.ts";

/** Puts the settled labels into a new version of the dataset; or ends the task. */
export function Publishing({ labelling }: { readonly labelling: Labelling }) {
  const t = useWords(page);
  const { id: organisation } = useOrganisation();
  const queries = useQueryClient();
  const path = { organisation, labelling: labelling.id };
  const sending = useSending({
    initial: { column: labelling.name },
    rules: { column: (value) => (value.trim() === "" ? t.columnMissing : null) },
    send: async ({ column }, key) => {
      const params = { path, header: { "idempotency-key": key } };
      const body = { column: column.trim() };
      await answered(
        api.POST("/api/organisations/{organisation}/labellings/{labelling}/versions", { params, body }),
      );
      tell(t.published);
      await queries.invalidateQueries({ queryKey: ["organisations", organisation, "jobs"] });
    },
  });
  const close = () =>
    afterUndo({
      id: labelling.id,
      text: t.closing,
      run: async () => {
        const params = { path };
        await answered(
          api.POST("/api/organisations/{organisation}/labellings/{labelling}/close", {
            params,
            keepalive: true,
          }),
        );
        await queries.invalidateQueries({ queryKey: labellingQuery(organisation, labelling.id).queryKey });
      },
      failed: (error) => tell(asProblem(error).message),
    });
  return (
    <Section title={t.finish} purpose={t.finishHelp}>
      <Form
        sending={sending}
        action={t.publish}
        more={
          <Button variant="subtle" onClick={close}>
            {t.close}
          </Button>
        }
      >
        <TextInput label={t.column} {...sending.form.getInputProps("column")} />
      </Form>
    </Section>
  );
}
