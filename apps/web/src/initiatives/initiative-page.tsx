import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useOrganisation } from "../api/me.ts";
import { only } from "../frame/only.tsx";
import { useFormat } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { TextLink } from "../ui/link.tsx";
import { Loaded } from "../ui/loaded.tsx";
import { Note } from "../ui/note.tsx";
import { Page, Section } from "../ui/page.tsx";
import { CurrentCycle, NextStep } from "./current-cycle.tsx";
import { History } from "./history.tsx";
import classes from "./initiative.module.css";
import { ofNgos, workers } from "./may.ts";
import { type Cycle, canvasFields, type Initiative, initiativeQuery } from "./queries.ts";
import { canvasWords, initiatives, pageWords } from "./words.ts";

export const InitiativePage = only(ofNgos, () => {
  const t = useWords(initiatives);
  const p = useWords(pageWords);
  const { id } = useOrganisation();
  const { initiative = "" } = useParams({ strict: false });
  const query = useQuery(initiativeQuery(id, initiative));
  if (query.data) return <Shown initiative={query.data} />;
  return (
    <Page title={t.name} purpose={p.purpose}>
      <Loaded query={query}>{() => null}</Loaded>
    </Page>
  );
});

function Shown({ initiative }: { readonly initiative: Initiative }) {
  const p = useWords(pageWords);
  const open = initiative.cycles.find(({ decision }) => decision === null);
  const past = initiative.cycles.filter(({ decision }) => decision !== null).reverse();
  return (
    <Page title={initiative.title} purpose={p.purpose} aside={<History initiative={initiative} />}>
      {initiative.state === "draft" && <Draft initiative={initiative} />}
      {initiative.state === "stopped" && (
        <Note tone="information" title={p.stopped}>
          <p>{p.stoppedMore}</p>
        </Note>
      )}
      {open && <CurrentCycle initiative={initiative} cycle={open} />}
      {past.length > 0 && (
        <Section title={p.past}>
          {past.map((cycle) => (
            <Decided key={cycle.number} cycle={cycle} />
          ))}
        </Section>
      )}
      <Canvas initiative={initiative} />
    </Page>
  );
}

function Draft({ initiative }: { readonly initiative: Initiative }) {
  const p = useWords(pageWords);
  const acting = useOrganisation();
  return (
    <Section title={p.draft} purpose={p.draftMore}>
      {workers(acting) && (
        <div data-screen-only>
          <NextStep initiative={initiative} cycle={undefined} note="" />
        </div>
      )}
    </Section>
  );
}

function Decided({ cycle }: { readonly cycle: Cycle }) {
  const t = useWords(initiatives);
  const format = useFormat();
  return (
    <article className={classes.decided}>
      <h3>
        {t.cycle(cycle.number)} · {t.decided[cycle.decision!]}
      </h3>
      <p className={classes.hypothesis}>{cycle.hypothesis}</p>
      <p className={classes.reasons}>{cycle.reasons}</p>
      <p className={classes.soft}>
        <time dateTime={cycle.decided_at!}>{format.date(cycle.decided_at!)}</time>
        {" · "}
        {t.answers(cycle.answers)}
      </p>
    </article>
  );
}

function Canvas({ initiative }: { readonly initiative: Initiative }) {
  const p = useWords(pageWords);
  const { fields } = useWords(canvasWords);
  const acting = useOrganisation();
  const params = { organisation: acting.id, initiative: initiative.id };
  return (
    <Section title={p.canvas}>
      <dl className={classes.canvas}>
        {canvasFields.map((field) => (
          <div key={field}>
            <dt>{fields[field]}</dt>
            <dd data-missing={initiative[field] === "" || undefined}>{initiative[field] || p.noAnswer}</dd>
          </div>
        ))}
      </dl>
      {workers(acting) && initiative.state === "active" && (
        <p data-screen-only>
          <TextLink to="/organisations/$organisation/initiatives/$initiative/canvas" params={params}>
            {p.edit}
          </TextLink>
        </p>
      )}
    </Section>
  );
}
