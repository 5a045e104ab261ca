import { useQuery } from "@tanstack/react-query";
import type { LinkProps } from "@tanstack/react-router";
import { useOrganisation } from "../api/me.ts";
import { dataPeople } from "../frame/area.ts";
import { useFormat } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { TextLink } from "../ui/link.tsx";
import { Loaded } from "../ui/loaded.tsx";
import { Section } from "../ui/page.tsx";
import { Row, Rows } from "../ui/rows.tsx";
import { type Waiting, waitingQuery } from "./queries.ts";
import { work } from "./work-words.ts";

/** What only data people and leads do; everybody sees how initiatives stand, and reads reports. */
const forWorkers: readonly Waiting["kind"][] = ["answer", "label", "begin", "describe"];

/** The next step of each piece of work, with the way there; nothing waiting is a calm state. */
export function Work() {
  const t = useWords(work);
  const acting = useOrganisation();
  const query = useQuery(waitingQuery(acting.id));
  const works = dataPeople(acting);
  return (
    <Section title={t.title}>
      <Loaded query={query} lines={3}>
        {(all) => {
          const shown = all.filter(({ kind }) => works || !forWorkers.includes(kind));
          if (shown.length === 0) return <Nothing works={works} organisation={acting.id} />;
          return (
            <Rows name={t.title}>
              {shown.map((one) => (
                <WaitingRow key={`${one.kind} ${one.subject}`} waiting={one} works={works} />
              ))}
            </Rows>
          );
        }}
      </Loaded>
    </Section>
  );
}

function Nothing({ works, organisation }: { readonly works: boolean; readonly organisation: string }) {
  const t = useWords(work);
  return (
    <p>
      {t.nothing}{" "}
      {works && (
        <TextLink to="/organisations/$organisation/datasets/new" params={{ organisation }}>
          {t.bring}
        </TextLink>
      )}
    </p>
  );
}

function WaitingRow({ waiting, works }: { readonly waiting: Waiting; readonly works: boolean }) {
  const t = useWords(work);
  const format = useFormat();
  const { id } = useOrganisation();
  const { kind, subject, title, count, step, since } = waiting;
  const said = step === null ? t.kinds[kind](count ?? 0, format.count(count ?? 0)) : t.steps[step];
  return (
    <Row
      title={
        <TextLink {...placeOf(waiting, id, works)} underline="hover" c="inherit">
          {title}
        </TextLink>
      }
      facts={`${t.of[kind]} · ${format.distance(since)}`}
      actions={
        <TextLink {...placeOf(waiting, id, works)} aria-label={`${said} : ${title}`} key={subject}>
          {said}
        </TextLink>
      }
    />
  );
}

/** The page on which the step is taken. */
function placeOf({ kind, subject, step }: Waiting, organisation: string, works: boolean): LinkProps {
  const at = "/organisations/$organisation";
  if (kind === "answer")
    return { to: `${at}/experiments/$experiment/queue`, params: { organisation, experiment: subject } };
  if (kind === "read")
    return { to: `${at}/experiments/$experiment`, params: { organisation, experiment: subject } };
  if (kind === "label")
    return { to: `${at}/labellings/$labelling/work`, params: { organisation, labelling: subject } };
  if (kind === "describe")
    return { to: `${at}/datasets/$dataset`, params: { organisation, dataset: subject } };
  const params = { organisation, initiative: subject };
  if (kind === "begin") return { to: `${at}/initiatives/$initiative/canvas`, params };
  if (step === "feedback") return { to: `${at}/initiatives/$initiative/feedback`, params };
  if (step === "decision" && works) return { to: `${at}/initiatives/$initiative/decision`, params };
  return { to: `${at}/initiatives/$initiative`, params };
}
