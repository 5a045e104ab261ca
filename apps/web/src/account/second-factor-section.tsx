import { Button, PasswordInput } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { answered, api } from "../api/client.ts";
import { useWords } from "../i18n/words.ts";
import { Form } from "../ui/form.tsx";
import { Loaded } from "../ui/loaded.tsx";
import { Section } from "../ui/page.tsx";
import { useRules } from "../ui/rules.ts";
import { StateWord } from "../ui/state-word.tsx";
import { tell } from "../ui/toasts.ts";
import { useSending } from "../ui/use-sending.ts";
import { BackupCodes } from "./backup-codes.tsx";
import { protection } from "./protection-words.ts";
import { type Beginning, protectionChanged, sessionQuery } from "./queries.ts";
import { ScanStep } from "./scan-step.tsx";

type Stage =
  | { readonly name: "resting" }
  | { readonly name: "confirming" }
  | { readonly name: "scanning" | "keeping"; readonly beginning: Beginning };

export function SecondFactorSection() {
  const t = useWords(protection);
  const query = useQuery(sessionQuery);
  return (
    <Section split title={t.second} purpose={t.secondPurpose}>
      <Loaded query={query} lines={1}>
        {({ user }) => <Stages inUse={user.twoFactorEnabled === true} />}
      </Loaded>
    </Section>
  );
}

function Stages({ inUse }: { readonly inUse: boolean }) {
  const t = useWords(protection);
  const queries = useQueryClient();
  const [stage, setStage] = useState<Stage>({ name: "resting" });
  const rest = async () => {
    await protectionChanged(queries);
    setStage({ name: "resting" });
  };
  switch (stage.name) {
    case "resting":
      return (
        <>
          <StateWord state={inUse ? "good" : "open"}>{inUse ? t.secondOn : t.secondOff}</StateWord>
          <div>
            <Button variant="default" onClick={() => setStage({ name: "confirming" })}>
              {inUse ? t.disable : t.enable}
            </Button>
          </div>
        </>
      );
    case "confirming":
      return inUse ? (
        <Disabling done={rest} />
      ) : (
        <Enabling done={(beginning) => setStage({ name: "scanning", beginning })} />
      );
    case "scanning":
      return (
        <ScanStep
          beginning={stage.beginning}
          done={() => setStage({ name: "keeping", beginning: stage.beginning })}
        />
      );
    case "keeping":
      return <BackupCodes codes={stage.beginning.backupCodes} done={() => void rest()} />;
  }
}

function Enabling({ done }: { readonly done: (beginning: Beginning) => void }) {
  const send = async (password: string) => {
    const begun: unknown = await answered(api.POST("/api/auth/two-factor/enable", { body: { password } }));
    done(begun as Beginning);
  };
  return <PasswordStep action={useWords(protection).start} send={send} />;
}

function Disabling({ done }: { readonly done: () => Promise<void> }) {
  const t = useWords(protection);
  const send = async (password: string) => {
    await answered(api.POST("/api/auth/two-factor/disable", { body: { password } }));
    tell(t.disabled);
    await done();
  };
  return <PasswordStep action={t.disable} send={send} />;
}

function PasswordStep({
  action,
  send,
}: {
  readonly action: string;
  readonly send: (password: string) => Promise<void>;
}) {
  const t = useWords(protection);
  const rules = useRules();
  const sending = useSending({
    initial: { password: "" },
    rules: { password: rules.password },
    send: ({ password }) => send(password),
  });
  return (
    <Form sending={sending} action={action}>
      <PasswordInput
        label={t.password}
        autoComplete="current-password"
        autoFocus
        {...sending.form.getInputProps("password")}
      />
    </Form>
  );
}
