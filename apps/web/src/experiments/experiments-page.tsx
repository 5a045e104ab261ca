import { Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useOrganisation } from "../api/me.ts";
import { common } from "../i18n/common.ts";
import { useFormat } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { Empty } from "../ui/empty.tsx";
import { ButtonLink, TextLink } from "../ui/link.tsx";
import { Loaded } from "../ui/loaded.tsx";
import { Page } from "../ui/page.tsx";
import { Row, Rows } from "../ui/rows.tsx";
import { dataPeople } from "./data-people.ts";
import classes from "./experiments.module.css";
import { type Experiment, experimentsQuery } from "./queries.ts";
import { useFigures } from "./use-figures.ts";
import { VerdictWord } from "./verdict-word.tsx";
import { experiments } from "./words.ts";

const here = "/organisations/$organisation/experiments";

export function ExperimentsPage() {
  const t = useWords(experiments);
  const { more } = useWords(common);
  const { id, ...acting } = useOrganisation();
  const query = useInfiniteQuery(experimentsQuery(id));
  const make = dataPeople(acting) && (
    <ButtonLink to={`${here}/new`} params={{ organisation: id }}>
      {t.make}
    </ButtonLink>
  );
  return (
    <Page title={t.name} purpose={t.purpose} action={make || undefined}>
      <Loaded query={query} lines={5}>
        {({ pages }) => <List experiments={pages.flatMap(({ items }) => items)} />}
      </Loaded>
      {query.hasNextPage && (
        <div>
          <Button
            variant="default"
            loading={query.isFetchingNextPage}
            onClick={() => void query.fetchNextPage()}
          >
            {more}
          </Button>
        </div>
      )}
    </Page>
  );
}

function List({ experiments: all }: { readonly experiments: readonly Experiment[] }) {
  const t = useWords(experiments);
  const { id } = useOrganisation();
  if (all.length === 0) return <Empty title={t.empty} example={t.emptyExample} />;
  return (
    <>
      <Rows name={t.list}>
        {all.map((one) => (
          <ExperimentRow key={one.id} experiment={one} />
        ))}
      </Rows>
      {all.length > 1 && (
        <div>
          <ButtonLink variant="default" to={`${here}/compare`} params={{ organisation: id }}>
            {t.compare}
          </ButtonLink>
        </div>
      )}
    </>
  );
}

function ExperimentRow({ experiment }: { readonly experiment: Experiment }) {
  const t = useWords(experiments);
  const { id } = useOrganisation();
  const { distance } = useFormat();
  const { estimate } = useFigures();
  const { name, result, dataset_name, version, created_at } = experiment;
  const title = (
    <TextLink to={`${here}/$experiment`} params={{ organisation: id, experiment: experiment.id }}>
      {name}
    </TextLink>
  );
  const facts = (
    <span className={classes.line}>
      <VerdictWord experiment={experiment} />
      {result && <span className="numbers">{`${t.macroF1} ${estimate(result.macro_f1)}`}</span>}
      <span>{t.on(dataset_name, version)}</span>
      <span>{distance(created_at)}</span>
    </span>
  );
  return <Row title={title} facts={facts} />;
}
