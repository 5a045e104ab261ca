import { Button, Divider, PasswordInput, TextInput } from "@mantine/core";
import { IconFingerprint } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { answered, api } from "../api/client.ts";
import { DemoEntrance } from "../demo/demo-entrance.tsx";
import { common } from "../i18n/common.ts";
import { useWords } from "../i18n/words.ts";
import { Form } from "../ui/form.tsx";
import { TextLink } from "../ui/link.tsx";
import { Note } from "../ui/note.tsx";
import { useRules } from "../ui/rules.ts";
import { useSending } from "../ui/use-sending.ts";
import { DoorPage } from "./door-page.tsx";
import { enter, goOn } from "./enter.ts";
import { SecondFactor } from "./second-factor.tsx";
import classes from "./sign-in-page.module.css";
import { waysQuery } from "./ways.ts";
import { entrance } from "./words.ts";

export function SignInPage() {
  const { next } = useSearch({ from: "/entrance/sign-in" });
  const [missing, setMissing] = useState<"password" | "second factor">("password");
  if (missing === "second factor") return <SecondFactor done={() => goOn(next)} />;
  return <PasswordStep next={next} askSecond={() => setMissing("second factor")} />;
}

function PasswordStep({ next, askSecond }: { readonly next?: string; readonly askSecond: () => void }) {
  const t = useWords(entrance);
  const { email, password } = useWords(common);
  const rules = useRules();
  const ways = useQuery(waysQuery).data;
  const sending = useSending({
    initial: { email: "", password: "" },
    rules: { email: rules.email, password: rules.password },
    send: async (values) => {
      if ((await enter(values.email, values.password)) === "in") goOn(next);
      else askSecond();
    },
  });
  const { form } = sending;
  return (
    <DoorPage title={t.signIn} purpose={t.signInPurpose}>
      <DemoEntrance next={next} />
      <Form
        sending={sending}
        action={t.signInAction}
        more={ways?.letters ? <TextLink to="/forgotten-password">{t.forgotten}</TextLink> : undefined}
      >
        <TextInput
          label={email}
          type="email"
          autoComplete="username webauthn"
          inputMode="email"
          {...form.getInputProps("email")}
        />
        <PasswordInput label={password} autoComplete="current-password" {...form.getInputProps("password")} />
      </Form>
      <OtherWays provider={ways?.provider === true} next={next} />
      <p className={classes.noAccount}>{t.noAccount}</p>
    </DoorPage>
  );
}

function OtherWays({ provider, next = "/" }: { readonly provider: boolean; readonly next?: string }) {
  const t = useWords(entrance);
  const [failed, setFailed] = useState(false);
  const [busy, setBusy] = useState(false);
  async function withPasskey(): Promise<void> {
    setBusy(true);
    setFailed(false);
    try {
      const { enterWithPasskey } = await import("./passkey.ts");
      await enterWithPasskey();
      goOn(next);
    } catch {
      setFailed(true);
    }
    setBusy(false);
  }
  return (
    <div className={classes.others}>
      <Divider label={t.or} />
      {failed && <Note tone="attention">{t.passkeyFailed}</Note>}
      <Button
        variant="default"
        loading={busy}
        leftSection={<IconFingerprint size={20} stroke={1.6} />}
        onClick={() => void withPasskey()}
      >
        {t.passkey}
      </Button>
      {provider && (
        <Button variant="default" onClick={() => void enterThroughProvider(next)}>
          {t.provider}
        </Button>
      )}
    </div>
  );
}

async function enterThroughProvider(next: string): Promise<void> {
  const body = { provider: "oidc", callbackURL: next };
  const answer: unknown = await answered(api.POST("/api/auth/sign-in/social", { body }));
  goOn((answer as { url: string }).url);
}
