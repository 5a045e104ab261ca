import { IconTags } from "@tabler/icons-react";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useOrganisation } from "../api/me.ts";
import classes from "../datasets/datasets.module.css";
import { datasetsQuery } from "../datasets/queries.ts";
import { dataPeople } from "../frame/area.ts";
import { useFormat } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { Empty } from "../ui/empty.tsx";
import { ButtonLink } from "../ui/link.tsx";
import { Loaded } from "../ui/loaded.tsx";
import { Page } from "../ui/page.tsx";
import { Row, Rows } from "../ui/rows.tsx";
import { StateWord } from "../ui/state-word.tsx";
import { type Labelling, labellingsQuery } from "./queries.ts";
import { labellings } from "./words.ts";

export function LabellingsPage() {
  const t = useWords(labellings);
  const { id } = useOrganisation();
  const query = useQuery(labellingsQuery(id));
  return (
    <Page title={t.name} purpose={t.purpose} action={query.data?.length ? <Begin /> : undefined}>
      <Loaded query={query}>
        {(all) =>
          all.length === 0 ? (
            <Empty title={t.empty} example={t.emptyExample} action={<Begin />} />
          ) : (
            <Rows name={t.list}>
              {all.map((one) => (
                <LabellingRow key={one.id} labelling={one} organisation={id} />
              ))}
            </Rows>
          )
        }
      </Loaded>
    </Page>
  );
}

function Begin() {
  const t = useWords(labellings);
  const acting = useOrganisation();
  const { data } = useInfiniteQuery(datasetsQuery(acting.id));
  if (!dataPeople(acting) || !data) return null;
  const params = { organisation: acting.id };
  if (data.pages[0].items.length === 0)
    return (
      <ButtonLink to="/organisations/$organisation/datasets/new" params={params}>
        {t.noData}
      </ButtonLink>
    );
  return (
    <ButtonLink
      to="/organisations/$organisation/labellings/new"
      params={params}
      leftSection={<IconTags size={19} stroke={1.7} aria-hidden="true" />}
    >
      {t.start}
    </ButtonLink>
  );
}

function LabellingRow({
  labelling,
  organisation,
}: {
  readonly labelling: Labelling;
  readonly organisation: string;
}) {
  const t = useWords(labellings);
  const format = useFormat();
  const { id, name, settled, classes: labels, closed_at, created_at } = labelling;
  return (
    <Row
      title={
        <Link
          className={classes.name}
          to="/organisations/$organisation/labellings/$labelling"
          params={{ organisation, labelling: id }}
        >
          {name}
        </Link>
      }
      facts={[
        t.settled(settled, format.count(settled)),
        t.classes(labels.length),
        t.begun(format.distance(created_at)),
      ].join(" · ")}
      actions={
        <StateWord state={closed_at === null ? "open" : "good"}>
          {closed_at === null ? t.open : t.closed}
        </StateWord>
      }
    />
  );
}
