import { Button } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { answered, api } from "../api/client.ts";
import { useOrganisation } from "../api/me.ts";
import { asProblem } from "../api/problem.ts";
import { dataPeople } from "../frame/area.ts";
import { only } from "../frame/only.tsx";
import { common } from "../i18n/common.ts";
import { useFormat } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { peopleQuery } from "../members/queries.ts";
import { Empty } from "../ui/empty.tsx";
import { ButtonLink } from "../ui/link.tsx";
import { Loaded } from "../ui/loaded.tsx";
import { Page } from "../ui/page.tsx";
import { tell } from "../ui/toasts.ts";
import { type DoubtfulRow, doubtfulQuery, type Labelling, labellingQuery, type Which } from "./queries.ts";
import classes from "./review.module.css";
import { review } from "./review-words.ts";

export const ReviewPage = only(dataPeople, Review);

function Review() {
  const t = useWords(review);
  const { id: organisation } = useOrganisation();
  const { labelling = "" } = useParams({ strict: false });
  const { which = "disagreements" } = useSearch({ strict: false }) as { which?: Which };
  const task = useQuery(labellingQuery(organisation, labelling));
  const query = useQuery(doubtfulQuery(organisation, labelling, which));
  const other = which === "suspects" ? "disagreements" : "suspects";
  return (
    <Page
      title={t[which].title}
      purpose={t[which].purpose}
      action={
        <ButtonLink
          variant="default"
          to="/organisations/$organisation/labellings/$labelling/review"
          params={{ organisation, labelling }}
          search={{ which: other }}
        >
          {t.other[which]}
        </ButtonLink>
      }
    >
      <Loaded query={task}>
        {(state) => (
          <Loaded query={query}>
            {(rows) =>
              rows.length === 0 ? (
                <Empty title={t[which].empty} example={t[which].example} />
              ) : (
                <ol className={classes.rows} aria-label={t.list}>
                  {rows.map((row) => (
                    <Doubt key={row.position} row={row} labelling={state.labelling} which={which} />
                  ))}
                </ol>
              )
            }
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}

function Doubt({
  row,
  labelling,
  which,
}: {
  readonly row: DoubtfulRow;
  readonly labelling: Labelling;
  readonly which: Which;
}) {
  const t = useWords(review);
  const format = useFormat();
  return (
    <li className={classes.row}>
      <div className={classes.text}>
        <p>{row.text}</p>
        <p className={classes.line}>{t.line(format.count(row.line))}</p>
      </div>
      <Answers row={row} />
      <Decision row={row} labelling={labelling} which={which} />
    </li>
  );
}

/** What was said of the text, side by side. */
function Answers({ row: { answers, suspect } }: { readonly row: DoubtfulRow }) {
  const t = useWords(review);
  const { unknownPerson } = useWords(common);
  const format = useFormat();
  const { id } = useOrganisation();
  const { data = [] } = useQuery(peopleQuery(id));
  const nameOf = (person: string) => data.find((one) => one.id === person)?.name ?? unknownPerson;
  const said = suspect
    ? [
        [t.given, suspect.given],
        [t.suggested(format.percent(suspect.suggested_probability)), suspect.suggested],
      ]
    : answers.map(({ person, labels }) => [
        nameOf(person),
        labels.length === 0 ? t.nothing : format.list(labels),
      ]);
  return (
    <dl className={classes.answers}>
      {said.map(([who, what]) => (
        <div key={who}>
          <dt>{who}</dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  );
}

function Decision(of: { readonly row: DoubtfulRow; readonly labelling: Labelling; readonly which: Which }) {
  const t = useWords(review);
  const { multi_label, classes: labels } = of.labelling;
  const { busy, decide } = useDecision(of);
  const [chosen, setChosen] = useState<readonly string[]>(of.row.labels ?? []);
  const pick = (label: string) => {
    if (!multi_label) return void decide([label]);
    setChosen(chosen.includes(label) ? chosen.filter((one) => one !== label) : [...chosen, label]);
  };
  return (
    <fieldset className={classes.decision} disabled={busy}>
      <legend>{t.decide}</legend>
      {labels.map((label) => (
        <Button
          key={label}
          size="sm"
          variant={chosen.includes(label) && multi_label ? "filled" : "default"}
          aria-pressed={multi_label ? chosen.includes(label) : undefined}
          onClick={() => pick(label)}
        >
          {label}
        </Button>
      ))}
      {multi_label && (
        <Button size="sm" onClick={() => void decide(chosen)}>
          {t.validate}
        </Button>
      )}
    </fieldset>
  );
}

function useDecision({
  row,
  labelling,
  which,
}: {
  readonly row: DoubtfulRow;
  readonly labelling: Labelling;
  readonly which: Which;
}) {
  const t = useWords(review);
  const { id: organisation } = useOrganisation();
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  async function decide(labels: readonly string[]): Promise<void> {
    setBusy(true);
    const params = { path: { organisation, labelling: labelling.id } };
    const body = { position: row.position, labels: [...labels] };
    try {
      await answered(
        api.POST("/api/organisations/{organisation}/labellings/{labelling}/decisions", { params, body }),
      );
      tell(labels.join() === row.labels?.join() ? t.kept : t.decided);
      queries.setQueryData(doubtfulQuery(organisation, labelling.id, which).queryKey, (rows) =>
        rows?.filter(({ position }) => position !== row.position),
      );
      await queries.invalidateQueries({
        queryKey: labellingQuery(organisation, labelling.id).queryKey,
        exact: true,
      });
    } catch (error) {
      tell(asProblem(error).message);
      setBusy(false);
    }
  }
  return { busy, decide };
}
