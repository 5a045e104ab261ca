import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { type Organisation, useOrganisation } from "../api/me.ts";
import { hosts, leads } from "../frame/area.ts";
import { only } from "../frame/only.tsx";
import { common } from "../i18n/common.ts";
import { useFormat } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { Empty } from "../ui/empty.tsx";
import { ButtonLink } from "../ui/link.tsx";
import { Loaded } from "../ui/loaded.tsx";
import { Page } from "../ui/page.tsx";
import { Row, Rows } from "../ui/rows.tsx";
import classes from "./commons-page.module.css";
import { commons } from "./commons-words.ts";
import { commonsQuery } from "./queries.ts";

export const CommonsPage = only(hosts, Commons);

function Commons() {
  const t = useWords(commons);
  const acting = useOrganisation();
  const query = useQuery(commonsQuery(acting.id));
  return (
    <Page
      title={t.name}
      purpose={t.purpose}
      action={leads(acting) ? <Admit organisation={acting.id} /> : undefined}
    >
      <Loaded query={query} lines={2}>
        {(all) =>
          all.length === 1 ? (
            <Empty title={t.empty} example={t.emptyExample} />
          ) : (
            <Organisations all={all} here={acting.id} />
          )
        }
      </Loaded>
    </Page>
  );
}

function Organisations({ all, here }: { readonly all: readonly Organisation[]; readonly here: string }) {
  const t = useWords(commons);
  const { kinds } = useWords(common);
  const format = useFormat();
  const { kind } = useSearch({ strict: false });
  const shown = kind === undefined ? all : all.filter((one) => one.kind === kind);
  return (
    <div>
      <KindFilter here={here} />
      <Rows name={t.list}>
        {shown.map((one) => (
          <Row
            key={one.id}
            title={one.name}
            facts={`${kinds[one.kind]} · ${t.since(format.date(one.created_at))}`}
          />
        ))}
      </Rows>
      {shown.length === 0 && <p>{t.none}</p>}
    </div>
  );
}

function KindFilter({ here }: { readonly here: string }) {
  const t = useWords(commons);
  const { kinds } = useWords(common);
  return (
    <nav aria-label={t.filter} className={classes.filter} data-screen-only>
      {([undefined, "ngo", "funder", "partner"] as const).map((kind) => (
        <Link
          key={kind ?? "all"}
          to="/organisations/$organisation/members"
          params={{ organisation: here }}
          search={kind === undefined ? {} : { kind }}
          activeOptions={{ exact: true }}
        >
          {kind === undefined ? t.all : kinds[kind]}
        </Link>
      ))}
    </nav>
  );
}

function Admit({ organisation }: { readonly organisation: string }) {
  const t = useWords(commons);
  return (
    <ButtonLink
      to="/organisations/$organisation/members/new"
      params={{ organisation }}
      leftSection={<IconPlus size={19} stroke={1.7} aria-hidden="true" />}
    >
      {t.admit}
    </ButtonLink>
  );
}
