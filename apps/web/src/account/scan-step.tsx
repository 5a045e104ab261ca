import { TextInput } from "@mantine/core";
import { answered, api } from "../api/client.ts";
import { Problem } from "../api/problem.ts";
import { useWords } from "../i18n/words.ts";
import { Form } from "../ui/form.tsx";
import { QrSquare } from "../ui/qr-square.tsx";
import { useRules } from "../ui/rules.ts";
import { useSending } from "../ui/use-sending.ts";
import classes from "./account.module.css";
import { protection } from "./protection-words.ts";
import type { Beginning } from "./queries.ts";

/** The square to scan, and a code that shows that it was. */
export function ScanStep({ beginning, done }: { readonly beginning: Beginning; readonly done: () => void }) {
  const t = useWords(protection);
  const rules = useRules();
  const secret = new URL(beginning.totpURI).searchParams.get("secret") ?? "";
  const sending = useSending({
    initial: { code: "" },
    rules: { code: rules.code },
    send: async ({ code }) => {
      await verify(code.replace(/\s/g, ""), t.wrongCode);
      done();
    },
  });
  return (
    <div className={classes.step}>
      <div className={classes.scan}>
        <QrSquare content={beginning.totpURI} label={t.qr} />
        <div>
          <p>{t.scan}</p>
          <p>{t.orType}</p>
          <p className={classes.key}>{secret.replace(/(.{4})/g, "$1 ").trim()}</p>
        </div>
      </div>
      <Form sending={sending} action={t.finish}>
        <TextInput
          label={t.code}
          inputMode="numeric"
          autoComplete="one-time-code"
          {...sending.form.getInputProps("code")}
        />
      </Form>
    </div>
  );
}

async function verify(code: string, wrong: string): Promise<void> {
  try {
    await answered(api.POST("/api/auth/two-factor/verify-totp", { body: { code } }));
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== "people/sign-in-refused") throw error;
    throw new Problem({ ...error, detail: wrong, faults: [{ field: "code", message: wrong }] });
  }
}
