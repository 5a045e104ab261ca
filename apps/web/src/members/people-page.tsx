import { CloseButton, TextInput } from "@mantine/core";
import { IconSearch, IconUserPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { type Role, useOrganisation } from "../api/me.ts";
import { leads } from "../frame/area.ts";
import { common } from "../i18n/common.ts";
import { useWords } from "../i18n/words.ts";
import { Empty } from "../ui/empty.tsx";
import { ButtonLink } from "../ui/link.tsx";
import { Loaded } from "../ui/loaded.tsx";
import { Page } from "../ui/page.tsx";
import { Rows } from "../ui/rows.tsx";
import { useLeaving } from "../ui/toasts.ts";
import classes from "./people-page.module.css";
import { PersonRow } from "./person-row.tsx";
import { type Colleague, peopleQuery } from "./queries.ts";
import { people } from "./words.ts";

/** From how many people on it is worth looking for one. */
const manyPeople = 8;

export function PeoplePage() {
  const t = useWords(people);
  const acting = useOrganisation();
  const query = useQuery(peopleQuery(acting.id));
  return (
    <Page
      title={t.name}
      purpose={t.purpose}
      action={leads(acting) ? <Invite organisation={acting.id} /> : undefined}
      aside={<Roles />}
    >
      <Loaded query={query}>{(all) => <PeopleList all={all} />}</Loaded>
    </Page>
  );
}

function PeopleList({ all }: { readonly all: readonly Colleague[] }) {
  const t = useWords(people);
  const acting = useOrganisation();
  const leaving = useLeaving();
  const { q = "" } = useSearch({ strict: false });
  const here = all.filter(({ id }) => !leaving.has(id));
  const shown = here.filter(({ name, email }) => `${name} ${email}`.toLowerCase().includes(q.toLowerCase()));
  return (
    <div>
      {here.length >= manyPeople && <Filter q={q} />}
      <Rows name={t.list}>
        {shown.map((person) => (
          <PersonRow key={person.id} person={person} acting={acting} />
        ))}
      </Rows>
      {shown.length === 0 && <p>{t.noneFound}</p>}
      {here.length === 1 && leads(acting) && (
        <div className={classes.alone}>
          <Empty
            title={t.alone}
            example={t.aloneExample}
            action={<Invite organisation={acting.id} quiet />}
          />
        </div>
      )}
    </div>
  );
}

function Filter({ q }: { readonly q: string }) {
  const t = useWords(people);
  const { close } = useWords(common);
  const navigate = useNavigate({ from: "/organisations/$organisation/people" });
  const look = (text: string) => void navigate({ search: text === "" ? {} : { q: text }, replace: true });
  return (
    <TextInput
      className={classes.filter}
      aria-label={t.filter}
      placeholder={t.filter}
      leftSection={<IconSearch size={18} stroke={1.6} aria-hidden="true" />}
      rightSection={q === "" ? undefined : <CloseButton aria-label={close} onClick={() => look("")} />}
      value={q}
      onChange={(event) => look(event.currentTarget.value)}
    />
  );
}

function Invite({ organisation, quiet }: { readonly organisation: string; readonly quiet?: true }) {
  const t = useWords(people);
  return (
    <ButtonLink
      to="/organisations/$organisation/invitations/new"
      params={{ organisation }}
      variant={quiet ? "default" : "filled"}
      leftSection={<IconUserPlus size={19} stroke={1.7} aria-hidden="true" />}
    >
      {t.invite}
    </ButtonLink>
  );
}

function Roles() {
  const t = useWords(people);
  const { roles, roleMeanings } = useWords(common);
  return (
    <div className={classes.roles}>
      <h2>{t.rolesTitle}</h2>
      <dl>
        {(Object.keys(roles) as Role[]).map((role) => (
          <div key={role}>
            <dt>{roles[role]}</dt>
            <dd>{roleMeanings[role]}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
