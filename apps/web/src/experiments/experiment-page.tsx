import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useOrganisation } from "../api/me.ts";
import { useFormat } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { JobLine } from "../jobs/job-line.tsx";
import { ButtonLink } from "../ui/link.tsx";
import { Loaded } from "../ui/loaded.tsx";
import { Note } from "../ui/note.tsx";
import { Page } from "../ui/page.tsx";
import classes from "./experiments.module.css";
import { type Experiment, experimentQuery } from "./queries.ts";
import { ReportContent } from "./report/report-content.tsx";
import { useFigures } from "./use-figures.ts";
import { experiments } from "./words.ts";

const here = "/organisations/$organisation/experiments";

export function ExperimentPage() {
  const { id } = useOrganisation();
  const { experiment } = useParams({ from: "/frame/organisations/$organisation/experiments/$experiment" });
  return (
    <Loaded query={useQuery(experimentQuery(id, experiment))} lines={6}>
      {(found) => <Found experiment={found} />}
    </Loaded>
  );
}

function Found({ experiment }: { readonly experiment: Experiment }) {
  const t = useWords(experiments);
  const { id } = useOrganisation();
  const ready = experiment.result !== null;
  const use = (
    <ButtonLink to={`${here}/$experiment/try`} params={{ organisation: id, experiment: experiment.id }}>
      {t.tryIt}
    </ButtonLink>
  );
  return (
    <Page
      title={experiment.name}
      purpose={t.report}
      action={ready ? use : undefined}
      aside={<Facts experiment={experiment} />}
    >
      {ready ? <ReportContent experiment={experiment} /> : <NotReady experiment={experiment} />}
    </Page>
  );
}

function NotReady({ experiment }: { readonly experiment: Experiment }) {
  const t = useWords(experiments);
  const { id } = useOrganisation();
  const { state, job, dataset } = experiment;
  if (job && (state === "waiting" || state === "running"))
    return (
      <div className={classes.answer}>
        <JobLine organisation={id} job={job} />
        <p>{t.following}</p>
      </div>
    );
  const again = (
    <ButtonLink mt="md" to={`${here}/new`} params={{ organisation: id }} search={{ dataset }}>
      {t.again}
    </ButtonLink>
  );
  if (state === "cancelled")
    return (
      <Note tone="information">
        <p>{t.cancelled}</p>
        {again}
      </Note>
    );
  return (
    <Note tone="breach" title={t.failed}>
      <p>{job?.error?.message}</p>
      {again}
    </Note>
  );
}

function Facts({ experiment }: { readonly experiment: Experiment }) {
  const t = useWords(experiments);
  const { moment } = useFormat();
  const { percent, count } = useFigures();
  const { facts } = t;
  const { result, group_columns } = experiment;
  const told: readonly (readonly [string, string])[] = [
    [facts.dataset, t.on(experiment.dataset_name, experiment.version)],
    [facts.text, experiment.text_columns.join(", ")],
    [facts.label, experiment.label_column],
    [facts.groups, group_columns.length === 0 ? facts.none : group_columns.join(", ")],
    ...(result ? [[facts.rows, `${count(result.train_rows)} / ${count(result.test_rows)}`] as const] : []),
    [facts.split, percent(experiment.test_share)],
    [facts.seed, String(experiment.seed)],
    [facts.when, moment(experiment.created_at)],
  ];
  return (
    <>
      <h2>{t.about}</h2>
      <dl className={classes.facts}>
        {told.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
