import { IconTags } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import type { ComponentType } from "react";
import { useOrganisation } from "../api/me.ts";
import { dataPeople } from "../frame/area.ts";
import { useWords } from "../i18n/words.ts";
import { jobsQuery } from "../jobs/queries.ts";
import { ButtonLink } from "../ui/link.tsx";
import { Loaded } from "../ui/loaded.tsx";
import { Note } from "../ui/note.tsx";
import { Page } from "../ui/page.tsx";
import classes from "./dataset-page.module.css";
import { DatasetState } from "./dataset-state.tsx";
import { DatasheetPart } from "./datasheet-part.tsx";
import { page } from "./page-words.ts";
import { type Part, type PartProps, parts } from "./parts.ts";
import { PersonalDataPart } from "./personal-data-part.tsx";
import { ProfilePart } from "./profile-part.tsx";
import { type Dataset, datasetQuery, versionQuery } from "./queries.ts";
import { RowsPart } from "./rows-part.tsx";
import { VersionsPart } from "./versions-part.tsx";

const shownBy: Readonly<Record<Part, ComponentType<PartProps>>> = {
  rows: RowsPart,
  profile: ProfilePart,
  "personal-data": PersonalDataPart,
  datasheet: DatasheetPart,
  versions: VersionsPart,
};

export function DatasetPage() {
  const { id } = useOrganisation();
  const { dataset = "" } = useParams({ strict: false });
  const query = useQuery(datasetQuery(id, dataset));
  return <Loaded query={query}>{(found) => <OneDataset dataset={found} />}</Loaded>;
}

function OneDataset({ dataset }: { readonly dataset: Dataset }) {
  const t = useWords(page);
  const acting = useOrganisation();
  const { part = "rows" } = useSearch({ strict: false }) as { part?: Part };
  const query = useQuery(versionQuery(acting.id, dataset.id, dataset.latest));
  const Shown = shownBy[part];
  const may = dataPeople(acting) && dataset.latest > 0 && dataset.expired_at === null;
  return (
    <Page
      title={dataset.name}
      purpose={dataset.origin || t.purpose}
      action={may ? <Label organisation={acting.id} dataset={dataset.id} /> : undefined}
      aside={
        part !== "rows" && query.data ? <DatasetState dataset={dataset} version={query.data} /> : undefined
      }
    >
      {dataset.expired_at !== null && (
        <Note tone="information">
          <p>{t.expired}</p>
        </Note>
      )}
      {dataset.latest === 0 ? (
        <Unread dataset={dataset} />
      ) : (
        <div className={classes.parts}>
          <Parts dataset={dataset.id} part={part} />
          <Loaded query={query}>{(version) => <Shown dataset={dataset} version={version} />}</Loaded>
        </div>
      )}
    </Page>
  );
}

function Label({ organisation, dataset }: { readonly organisation: string; readonly dataset: string }) {
  const t = useWords(page);
  return (
    <ButtonLink
      to="/organisations/$organisation/labellings/new"
      params={{ organisation }}
      search={{ dataset }}
      leftSection={<IconTags size={19} stroke={1.7} aria-hidden="true" />}
    >
      {t.label}
    </ButtonLink>
  );
}

function Parts({ dataset, part }: { readonly dataset: string; readonly part: Part }) {
  const t = useWords(page);
  const { id: organisation } = useOrganisation();
  return (
    <nav aria-label={t.partsName} data-screen-only>
      <ul className={classes.tabs}>
        {parts.map((one) => (
          <li key={one}>
            <Link
              to="/organisations/$organisation/datasets/$dataset"
              params={{ organisation, dataset }}
              search={one === "rows" ? {} : { part: one }}
              aria-current={one === part ? "page" : undefined}
              className={classes.tab}
              activeOptions={{ exact: true }}
              resetScroll={false}
            >
              {t.parts[one]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Unread({ dataset }: { readonly dataset: Dataset }) {
  const t = useWords(page);
  const { id: organisation } = useOrganisation();
  const { data = [] } = useQuery(jobsQuery(organisation));
  const job = data.find(({ kind, subject }) => kind === "dataset-import" && subject === dataset.id);
  const broken = job?.state === "failed" || job?.state === "cancelled";
  if (!broken)
    return (
      <Note tone="information">
        <p>{t.unread}</p>
      </Note>
    );
  return (
    <>
      <Note tone="breach" title={job.error?.message}>
        <p>{t.unreadFailed}</p>
      </Note>
      <div>
        <ButtonLink to="/organisations/$organisation/datasets/new" params={{ organisation }}>
          {t.bringAgain}
        </ButtonLink>
      </div>
    </>
  );
}
