import { Button, TextInput } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { answered, api } from "../api/client.ts";
import { asProblem } from "../api/problem.ts";
import { useFormat } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { Form } from "../ui/form.tsx";
import { Loaded } from "../ui/loaded.tsx";
import { Section } from "../ui/page.tsx";
import { Row, Rows } from "../ui/rows.tsx";
import { useRules } from "../ui/rules.ts";
import { afterUndo, tell, useLeaving } from "../ui/toasts.ts";
import { useSending } from "../ui/use-sending.ts";
import { addPasskey } from "./add-passkey.ts";
import { protection } from "./protection-words.ts";
import { type Passkey, passkeysQuery, protectionChanged } from "./queries.ts";

export function Passkeys() {
  const t = useWords(protection);
  const leaving = useLeaving();
  const query = useQuery(passkeysQuery);
  const [adding, { open, close }] = useDisclosure();
  return (
    <Section split title={t.passkeys} purpose={t.passkeysPurpose}>
      <Loaded query={query} lines={1}>
        {(all) => {
          const kept = all.filter(({ id }) => !leaving.has(id));
          if (kept.length === 0) return <p>{t.noPasskey}</p>;
          return (
            <Rows name={t.passkeys}>
              {kept.map((one) => (
                <PasskeyRow key={one.id} passkey={one} />
              ))}
            </Rows>
          );
        }}
      </Loaded>
      {adding ? (
        <NewPasskey done={close} />
      ) : (
        <div>
          <Button variant="default" onClick={open}>
            {t.addPasskey}
          </Button>
        </div>
      )}
    </Section>
  );
}

function NewPasskey({ done }: { readonly done: () => void }) {
  const t = useWords(protection);
  const rules = useRules();
  const queries = useQueryClient();
  const sending = useSending({
    initial: { name: "" },
    rules: { name: rules.name },
    send: async ({ name }) => {
      await addPasskey(name.trim(), t.passkeyFailed);
      tell(t.passkeyAdded(name.trim()));
      await protectionChanged(queries);
      done();
    },
  });
  return (
    <Form sending={sending} action={t.addPasskey}>
      <TextInput
        label={t.passkeyName}
        description={t.passkeyHint}
        autoFocus
        {...sending.form.getInputProps("name")}
      />
    </Form>
  );
}

function PasskeyRow({ passkey }: { readonly passkey: Passkey }) {
  const t = useWords(protection);
  const format = useFormat();
  const queries = useQueryClient();
  const name = passkey.name || t.unnamed;
  const remove = () =>
    afterUndo({
      id: passkey.id,
      text: t.passkeyRemoved(name),
      run: async () => {
        await answered(
          api.POST("/api/auth/passkey/delete-passkey", { body: { id: passkey.id }, keepalive: true }),
        );
        await protectionChanged(queries);
      },
      failed: (error) => tell(asProblem(error).message),
    });
  return (
    <Row
      title={name}
      facts={passkey.createdAt ? t.added(format.date(passkey.createdAt)) : ""}
      actions={
        <Button variant="default" size="sm" aria-label={t.removePasskeyOf(name)} onClick={remove}>
          {t.removePasskey}
        </Button>
      }
    />
  );
}
