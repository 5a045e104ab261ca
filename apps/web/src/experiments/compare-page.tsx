import { NativeSelect } from "@mantine/core";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { Schemas } from "../api/client.ts";
import { useOrganisation } from "../api/me.ts";
import { useWords } from "../i18n/words.ts";
import { JobLine } from "../jobs/job-line.tsx";
import { isAtWork } from "../jobs/queries.ts";
import { Figure } from "../ui/charts/figure.tsx";
import { Empty } from "../ui/empty.tsx";
import { Loaded } from "../ui/loaded.tsx";
import { Note } from "../ui/note.tsx";
import { Page } from "../ui/page.tsx";
import { StateWord } from "../ui/state-word.tsx";
import { compare } from "./compare-words.ts";
import classes from "./experiments.module.css";
import { comparisonQuery, type Experiment, experimentsQuery } from "./queries.ts";
import { useFigures } from "./use-figures.ts";

type Compared = NonNullable<Schemas["ExperimentComparison"]["result"]>;

export function ComparePage() {
  const t = useWords(compare);
  const { id } = useOrganisation();
  return (
    <Page title={t.name} purpose={t.purpose}>
      <Loaded query={useInfiniteQuery(experimentsQuery(id))}>
        {({ pages }) => <Choice ready={pages.flatMap(({ items }) => items).filter(({ result }) => result)} />}
      </Loaded>
    </Page>
  );
}

function Choice({ ready }: { readonly ready: readonly Experiment[] }) {
  const t = useWords(compare);
  const search = useSearch({ from: "/frame/organisations/$organisation/experiments/compare" });
  const navigate = useNavigate({ from: "/organisations/$organisation/experiments/compare" });
  if (ready.length < 2) return <Empty title={t.few} example={t.fewExample} />;
  const data = [{ value: "", label: t.choose }, ...ready.map(({ id, name }) => ({ value: id, label: name }))];
  const [first, second] = [search.first, search.second].map((id) => ready.find((one) => one.id === id));
  const choose =
    (name: "first" | "second") => (event: { readonly currentTarget: { readonly value: string } }) =>
      void navigate({ search: { ...search, [name]: event.currentTarget.value || undefined } });
  return (
    <>
      <div className={classes.two}>
        <NativeSelect label={t.first} data={data} value={first?.id ?? ""} onChange={choose("first")} />
        <NativeSelect label={t.second} data={data} value={second?.id ?? ""} onChange={choose("second")} />
      </div>
      {first && second && first !== second && <Comparison first={first} second={second} />}
    </>
  );
}

interface Pair {
  readonly first: Experiment;
  readonly second: Experiment;
}

function Comparison({ first, second }: Pair) {
  const t = useWords(compare);
  const { id } = useOrganisation();
  const query = useQuery({
    ...comparisonQuery(id, first.id, second.id),
    refetchInterval: ({ state: { data } }) => (data?.job && isAtWork(data.job) ? 2000 : false),
  });
  return (
    <Loaded query={query}>
      {({ job, result }) => {
        if (result) return <Result first={first} second={second} result={result} />;
        if (job && isAtWork(job)) return <JobLine organisation={id} job={job} />;
        return (
          <Note tone="attention" title={t.failed}>
            <p>{job?.error?.message}</p>
          </Note>
        );
      }}
    </Loaded>
  );
}

const tones = {
  better: "good",
  worse: "attention",
  "no difference shown": "open",
  "not enough data": "information",
} as const;

function Result({ first, second, result }: Pair & { readonly result: Compared }) {
  const t = useWords(compare);
  const { count } = useFigures();
  const { answer, more_rows } = result.macro_f1;
  return (
    <>
      <section className={classes.answer}>
        <h2>{t.question}</h2>
        <p className={classes.said}>
          <StateWord state={tones[answer]}>{t.answers[answer]}</StateWord>
        </p>
        <p>{`${t.rows(count(result.rows))} ${more_rows === null ? "" : t.settle(count(more_rows))}`}</p>
      </section>
      <Both metric={t.macroF1} names={[first.name, second.name]} compared={result.macro_f1} />
      <Both metric={t.accuracy} names={[first.name, second.name]} compared={result.accuracy} />
    </>
  );
}

function Both({
  metric,
  names,
  compared,
}: {
  readonly metric: string;
  readonly names: readonly [string, string];
  readonly compared: Compared["macro_f1"];
}) {
  const t = useWords(compare);
  const { estimate } = useFigures();
  const [first, second] = names[0] === names[1] ? names.map((name, i) => `${name} (${i + 1})`) : names;
  const rows = [
    { name: first, ...compared.first, said: estimate(compared.first) },
    { name: second, ...compared.second, said: estimate(compared.second), strong: true },
  ];
  return (
    <Figure
      title={t.difference(metric, estimate(compared.difference))}
      table={{ heads: [t.figures(metric), t.value], rows: rows.map(({ name, said }) => [name, said]) }}
      rows={rows}
    />
  );
}
