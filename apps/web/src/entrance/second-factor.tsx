import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { answered, api } from "../api/client.ts";
import { Problem } from "../api/problem.ts";
import { useWords } from "../i18n/words.ts";
import { Form } from "../ui/form.tsx";
import { useRules } from "../ui/rules.ts";
import { useSending } from "../ui/use-sending.ts";
import { DoorPage } from "./door-page.tsx";
import { entrance } from "./words.ts";

/** After the password, for those who use a second factor. */
export function SecondFactor({ done }: { readonly done: () => void }) {
  const t = useWords(entrance);
  const [way, setWay] = useState<"code" | "backup">("code");
  const other = way === "code" ? "backup" : "code";
  const change = (
    <Button variant="subtle" onClick={() => setWay(other)}>
      {other === "backup" ? t.useBackup : t.useCode}
    </Button>
  );
  return (
    <DoorPage title={t.second} purpose={way === "code" ? t.secondPurpose : t.backupPurpose}>
      <CodeForm key={way} way={way} done={done} more={change} />
    </DoorPage>
  );
}

function CodeForm({
  way,
  done,
  more,
}: {
  readonly way: "code" | "backup";
  readonly done: () => void;
  readonly more: React.ReactNode;
}) {
  const t = useWords(entrance);
  const rules = useRules();
  const sending = useSending({
    initial: { code: "" },
    rules: { code: way === "code" ? rules.code : rules.password },
    send: async ({ code }) => {
      await verify(way, code.replace(/\s/g, ""), t.wrongCode);
      done();
    },
  });
  return (
    <Form sending={sending} action={t.verify} more={more}>
      <TextInput
        label={way === "code" ? t.code : t.backupCode}
        inputMode={way === "code" ? "numeric" : "text"}
        autoComplete="one-time-code"
        autoFocus
        {...sending.form.getInputProps("code")}
      />
    </Form>
  );
}

async function verify(way: "code" | "backup", code: string, wrong: string): Promise<void> {
  const asked =
    way === "code"
      ? api.POST("/api/auth/two-factor/verify-totp", { body: { code } })
      : api.POST("/api/auth/two-factor/verify-backup-code", { body: { code } });
  try {
    await answered(asked as Promise<{ response: Response }>);
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== "people/sign-in-refused") throw error;
    throw new Problem({ ...error, detail: wrong, faults: [{ field: "code", message: wrong }] });
  }
}
