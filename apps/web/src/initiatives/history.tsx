import { Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useOrganisation } from "../api/me.ts";
import { common } from "../i18n/common.ts";
import { useFormat } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { peopleQuery } from "../members/queries.ts";
import classes from "./initiative.module.css";
import type { Initiative } from "./queries.ts";
import { initiatives, pageWords } from "./words.ts";

interface Entry {
  readonly at: string;
  readonly by: string | null;
  readonly cycle: number;
  readonly what: string;
  readonly note: string;
}

/** Each step and each decision, the newest first, with its date and by whom. */
export function History({ initiative }: { readonly initiative: Initiative }) {
  const p = useWords(pageWords);
  const format = useFormat();
  const { unknownPerson } = useWords(common);
  const { id } = useOrganisation();
  const people = useQuery(peopleQuery(id)).data ?? [];
  const entries = useEntries(initiative);
  return (
    <section className={classes.history}>
      <Title order={2} size="h3">
        {p.history}
      </Title>
      {entries.length === 0 && <p className={classes.soft}>{p.noHistory}</p>}
      <ol>
        {entries.map(({ at, by, cycle, what, note }) => (
          <li key={`${at} ${what}`}>
            <p className={classes.what}>{p.reached(what, cycle)}</p>
            {note !== "" && <p className={classes.told}>{note}</p>}
            <p className={classes.soft}>
              <time dateTime={at}>{format.moment(at)}</time>{" "}
              {p.by(people.find((person) => person.id === by)?.name ?? unknownPerson)}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function useEntries({ cycles }: Initiative): readonly Entry[] {
  const t = useWords(initiatives);
  return cycles
    .flatMap((cycle): Entry[] => [
      ...cycle.steps.map(({ at, by, step, note }) => ({
        at,
        by,
        cycle: cycle.number,
        what: t.steps[step],
        note,
      })),
      ...(cycle.decision === null
        ? []
        : [
            {
              at: cycle.decided_at!,
              by: cycle.decided_by,
              cycle: cycle.number,
              what: t.decided[cycle.decision],
              note: "",
            },
          ]),
    ])
    .reverse();
}
