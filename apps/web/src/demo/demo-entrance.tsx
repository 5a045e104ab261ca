import { Button, Title } from "@mantine/core";
import { useState } from "react";
import { answered, api } from "../api/client.ts";
import { asProblem } from "../api/problem.ts";
import { goOn } from "../entrance/enter.ts";
import { common } from "../i18n/common.ts";
import { useWords } from "../i18n/words.ts";
import { tell } from "../ui/toasts.ts";
import classes from "./demo-entrance.module.css";
import { type Demo, useDemo } from "./queries.ts";
import { demo } from "./words.ts";

/** As whom one may enter a demo, by organisation and role; nothing in any other installation. */
export function DemoEntrance({ next }: { readonly next?: string }) {
  const t = useWords(demo);
  const people = useDemo()?.people ?? [];
  const organisations = [...new Set(people.map(({ organisation }) => organisation))];
  if (people.length === 0) return null;
  return (
    <section className={classes.demo} aria-labelledby="demo-title">
      <Title order={2} size="h3" id="demo-title">
        {t.enter}
      </Title>
      <p>{t.enterPurpose}</p>
      <ul className={classes.list}>
        {organisations.map((name) => (
          <Organisation key={name} people={people.filter((one) => one.organisation === name)} next={next} />
        ))}
      </ul>
    </section>
  );
}

function Organisation({ people, next }: { readonly people: Demo["people"]; readonly next?: string }) {
  const { kinds, roles } = useWords(common);
  const [busy, setBusy] = useState<string>();
  const [{ organisation, kind }] = people;
  async function enterAs(email: string): Promise<void> {
    setBusy(email);
    try {
      await answered(api.POST("/api/demo/enter", { body: { email } }));
      goOn(next);
    } catch (error) {
      tell(asProblem(error).message);
      setBusy(undefined);
    }
  }
  return (
    <li className={classes.organisation}>
      <span>
        <strong>{organisation}</strong> <span className={classes.kind}>{kinds[kind]}</span>
      </span>
      <span className={classes.roles}>
        {people.map(({ email, role }) => (
          <Button
            key={email}
            variant="default"
            size="compact-md"
            loading={busy === email}
            aria-label={`${roles[role]}, ${organisation}`}
            onClick={() => void enterAs(email)}
          >
            {roles[role]}
          </Button>
        ))}
      </span>
    </li>
  );
}
