import { Button } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { answered, api, type Schemas } from "../api/client.ts";
import { useOrganisation } from "../api/me.ts";
import { asProblem } from "../api/problem.ts";
import { dataPeople, leads } from "../frame/area.ts";
import { common } from "../i18n/common.ts";
import { useFormat } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { peopleQuery } from "../members/queries.ts";
import { Loaded } from "../ui/loaded.tsx";
import { Row, Rows } from "../ui/rows.tsx";
import { afterUndo, tell, useLeaving } from "../ui/toasts.ts";
import { Faults } from "./faults.tsx";
import type { PartProps } from "./parts.ts";
import { versionsQuery } from "./queries.ts";
import { versions } from "./version-words.ts";

type Summary = Schemas["DatasetVersionSummary"];

/** What became of the rows, from the file to now. */
export function VersionsPart({ dataset }: PartProps) {
  const t = useWords(versions);
  const { id } = useOrganisation();
  const leaving = useLeaving();
  const query = useQuery(versionsQuery(id, dataset.id));
  return (
    <>
      <Loaded query={query}>
        {(all) => (
          <Rows name={t.list}>
            {all
              .filter(({ number }) => !leaving.has(`${dataset.id} ${number}`))
              .map((one) => (
                <VersionRow
                  key={one.number}
                  dataset={dataset.id}
                  version={one}
                  before={all.find(({ number }) => number < one.number)}
                  newest={one.number === dataset.latest}
                />
              ))}
          </Rows>
        )}
      </Loaded>
      <Faults dataset={dataset.id} versions={query.data ?? []} />
    </>
  );
}

function VersionRow({
  dataset,
  version,
  before,
  newest,
}: {
  readonly dataset: string;
  readonly version: Summary;
  readonly before: Summary | undefined;
  readonly newest: boolean;
}) {
  const t = useWords(versions);
  const { unknownPerson } = useWords(common);
  const format = useFormat();
  const acting = useOrganisation();
  const { data: people = [] } = useQuery(peopleQuery(acting.id));
  const name = people.find(({ id }) => id === version.created_by)?.name ?? unknownPerson;
  const added = before ? version.columns.filter((column) => !before.columns.includes(column)) : [];
  const { number, change, rows, erased_rows, columns } = version;
  const facts = [
    ...(newest ? [t.newest] : []),
    t.rows(rows, format.count(rows)),
    ...(erased_rows > 0 ? [t.erasedRows(erased_rows, format.count(erased_rows))] : []),
    added.length > 0 ? t.added(format.list(added)) : t.columns(columns.length),
    t.by(name, format.distance(version.created_at)),
  ];
  return (
    <Row
      title={`${t.version(number)} · ${t.changes[change]}`}
      facts={facts.join(" · ")}
      actions={
        <>
          {dataPeople(acting) && <Exports organisation={acting.id} dataset={dataset} number={number} />}
          {leads(acting) && !newest && <Removal dataset={dataset} number={number} />}
        </>
      }
    />
  );
}

function Exports(of: { readonly organisation: string; readonly dataset: string; readonly number: number }) {
  const t = useWords(versions);
  const base = `/api/organisations/${of.organisation}/datasets/${of.dataset}/versions/${of.number}/export`;
  return (["csv", "jsonl"] as const).map((format) => (
    <Button
      key={format}
      component="a"
      href={`${base}/${format}`}
      download
      variant="default"
      size="sm"
      aria-label={t.export(format.toUpperCase(), of.number)}
    >
      {format.toUpperCase()}
    </Button>
  ));
}

function Removal({ dataset, number }: { readonly dataset: string; readonly number: number }) {
  const t = useWords(versions);
  const { id: organisation } = useOrganisation();
  const queries = useQueryClient();
  function remove(): void {
    const path = "/api/organisations/{organisation}/datasets/{dataset}/versions/{version}";
    const params = { path: { organisation, dataset, version: number } };
    afterUndo({
      id: `${dataset} ${number}`,
      text: t.removed(number),
      run: async () => {
        await answered(api.DELETE(path, { params, keepalive: true }));
        await queries.invalidateQueries({ queryKey: versionsQuery(organisation, dataset).queryKey });
      },
      failed: (error) => tell(asProblem(error).message),
    });
  }
  return (
    <Button variant="default" size="sm" aria-label={t.removeOf(number)} onClick={remove}>
      {t.remove}
    </Button>
  );
}
