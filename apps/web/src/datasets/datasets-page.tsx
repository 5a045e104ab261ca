import { Button } from "@mantine/core";
import { IconTablePlus } from "@tabler/icons-react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useOrganisation } from "../api/me.ts";
import { dataPeople } from "../frame/area.ts";
import { common } from "../i18n/common.ts";
import { useFormat } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { Empty } from "../ui/empty.tsx";
import { ButtonLink } from "../ui/link.tsx";
import { Loaded } from "../ui/loaded.tsx";
import { Page } from "../ui/page.tsx";
import { Row, Rows } from "../ui/rows.tsx";
import { useLeaving } from "../ui/toasts.ts";
import classes from "./datasets.module.css";
import { PersonalDataWord } from "./personal-data-word.tsx";
import { datasetsQuery, type ListedDataset } from "./queries.ts";
import { datasets } from "./words.ts";

export function DatasetsPage() {
  const t = useWords(datasets);
  const { more } = useWords(common);
  const { id } = useOrganisation();
  const leaving = useLeaving();
  const query = useInfiniteQuery(datasetsQuery(id));
  const any = query.data?.pages[0].items.length !== 0;
  return (
    <Page title={t.name} purpose={t.purpose} action={any ? <Bring /> : undefined}>
      <Loaded query={query}>
        {({ pages }) =>
          any ? (
            <Rows name={t.list}>
              {pages
                .flatMap(({ items }) => items)
                .filter((one) => !leaving.has(one.id))
                .map((one) => (
                  <DatasetRow key={one.id} dataset={one} organisation={id} />
                ))}
            </Rows>
          ) : (
            <Empty title={t.empty} example={t.emptyExample} action={<Bring />} />
          )
        }
      </Loaded>
      {query.hasNextPage && (
        <Button variant="default" mt="lg" onClick={() => void query.fetchNextPage()}>
          {more}
        </Button>
      )}
    </Page>
  );
}

function Bring() {
  const t = useWords(datasets);
  const acting = useOrganisation();
  if (!dataPeople(acting)) return null;
  return (
    <ButtonLink
      to="/organisations/$organisation/datasets/new"
      params={{ organisation: acting.id }}
      leftSection={<IconTablePlus size={19} stroke={1.7} aria-hidden="true" />}
    >
      {t.bring}
    </ButtonLink>
  );
}

function DatasetRow({
  dataset,
  organisation,
}: {
  readonly dataset: ListedDataset;
  readonly organisation: string;
}) {
  const t = useWords(datasets);
  const format = useFormat();
  const { rows, holds_personal_data: holds } = dataset;
  const facts = [
    rows === null ? t.unread : t.rows(rows, format.count(rows)),
    ...(dataset.latest > 1 ? [t.versions(dataset.latest)] : []),
    t.brought(format.distance(dataset.created_at)),
  ];
  return (
    <Row
      title={
        <Link
          className={classes.name}
          to="/organisations/$organisation/datasets/$dataset"
          params={{ organisation, dataset: dataset.id }}
        >
          {dataset.name}
        </Link>
      }
      facts={facts.join(" · ")}
      actions={dataset.latest > 0 && <PersonalDataWord dataset={dataset} holds={holds} />}
    />
  );
}
