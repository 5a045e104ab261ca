import { Button, CloseButton, NativeSelect, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useOrganisation } from "../api/me.ts";
import { dataPeople } from "../frame/area.ts";
import { common } from "../i18n/common.ts";
import { useFormat } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { Loaded } from "../ui/loaded.tsx";
import classes from "./dataset-page.module.css";
import { page } from "./page-words.ts";
import type { PartProps } from "./parts.ts";
import { type Role, rowsQuery } from "./queries.ts";
import { useRoleChange } from "./use-role-change.ts";

/** The rows as they stand, under what each column is for. */
export function RowsPart({ dataset, version }: PartProps) {
  const t = useWords(page);
  const { more } = useWords(common);
  const { id } = useOrganisation();
  const { q = "" } = useSearch({ strict: false }) as { q?: string };
  const query = useInfiniteQuery(rowsQuery(id, dataset.id, version.number, q));
  return (
    <div>
      <div className={classes.tools} data-screen-only>
        <p>{t.rolesHelp}</p>
        <Search q={q} />
      </div>
      <Loaded query={query} lines={6}>
        {({ pages }) => {
          const rows = pages.flatMap(({ items }) => items);
          return (
            <>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without it the keyboard cannot scroll the table */}
              <section className={classes.scroll} aria-label={t.table} tabIndex={0}>
                <table className={classes.table}>
                  <Head dataset={dataset} version={version} />
                  <tbody>
                    {rows.map(({ position, line, cells }) => (
                      <tr key={position}>
                        <Line line={line} />
                        {version.columns.map((column, i) => (
                          <td key={column} className={classes.cell} data-role={dataset.roles[column]}>
                            {cells[i]}
                          </td>
                        ))}
                      </tr>
                    ))}
                  </tbody>
                </table>
              </section>
              {rows.length === 0 && <p className={classes.more}>{t.none}</p>}
              {rows.some(({ cut }) => cut) && <p className={classes.more}>{t.cut}</p>}
            </>
          );
        }}
      </Loaded>
      {query.hasNextPage && (
        <Button
          variant="default"
          className={classes.more}
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
          data-screen-only
        >
          {more}
        </Button>
      )}
    </div>
  );
}

function Line({ line }: { readonly line: number }) {
  const format = useFormat();
  return (
    <th scope="row" className={classes.line}>
      {format.count(line)}
    </th>
  );
}

function Head({ dataset, version }: PartProps) {
  const t = useWords(page);
  const may = dataPeople(useOrganisation());
  const change = useRoleChange(dataset);
  const columns = version.profile?.columns ?? [];
  return (
    <thead>
      <tr>
        <th scope="col">{t.line}</th>
        {version.columns.map((column) => {
          const guess = columns.find((one) => one.column === column);
          const role = dataset.roles[column];
          return (
            <th key={column} scope="col">
              {column}
              {role && may && (
                <NativeSelect
                  className={classes.role}
                  size="xs"
                  aria-label={t.roleOf(column)}
                  value={role}
                  data={Object.entries(t.roles).map(([value, label]) => ({ value, label }))}
                  onChange={(event) => void change(column, event.currentTarget.value as Role, role)}
                />
              )}
              {role && !may && <span className={classes.reason}>{t.roles[role]}</span>}
              {role && guess && (
                <span className={classes.reason}>
                  {role === guess.role ? t.reasons[guess.reason.code] : t.chosen}
                </span>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function Search({ q }: { readonly q: string }) {
  const t = useWords(page);
  const { close } = useWords(common);
  const [typed, setTyped] = useState(q);
  const navigate = useNavigate({ from: "/organisations/$organisation/datasets/$dataset" });
  const look = (text: string) =>
    void navigate({ search: text === "" ? {} : { q: text }, replace: true, resetScroll: false });
  const lookSoon = useDebouncedCallback(look, 300);
  function type(text: string): void {
    setTyped(text);
    lookSoon(text);
  }
  return (
    <TextInput
      className={classes.search}
      aria-label={t.search}
      placeholder={t.search}
      leftSection={<IconSearch size={18} stroke={1.6} aria-hidden="true" />}
      rightSection={typed === "" ? undefined : <CloseButton aria-label={close} onClick={() => type("")} />}
      value={typed}
      onChange={(event) => type(event.currentTarget.value)}
    />
  );
}
