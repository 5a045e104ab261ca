import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useOrganisation } from "../api/me.ts";
import { hosts, leads } from "../frame/area.ts";
import { useFormat } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { commonsQuery, invitationsQuery, keysQuery, peopleQuery } from "../members/queries.ts";
import { Section } from "../ui/page.tsx";
import classes from "./home-page.module.css";
import { home } from "./words.ts";

/** What there is, each figure leading to its rows. */
export function Figures() {
  const t = useWords(home);
  const acting = useOrganisation();
  const [lead, host] = [leads(acting), hosts(acting)];
  const people = useQuery(peopleQuery(acting.id)).data;
  const invitations = useQuery({ ...invitationsQuery(acting.id), enabled: lead }).data;
  const keys = useQuery({ ...keysQuery(acting.id), enabled: lead }).data;
  const members = useQuery({ ...commonsQuery(acting.id), enabled: host }).data;
  const at = "/organisations/$organisation";
  return (
    <Section title={t.figures}>
      <div className={classes.figures}>
        <Figure count={people?.length} name={t.peopleCount} to={`${at}/people`} />
        {host && <Figure count={members?.length} name={t.memberCount} to={`${at}/members`} />}
        {lead && <Figure count={invitations?.length} name={t.openCount} to={`${at}/invitations`} />}
        {lead && <Figure count={keys?.length} name={t.keyCount} to={`${at}/keys`} />}
      </div>
    </Section>
  );
}

function Figure({
  count,
  name,
  to,
}: {
  readonly count: number | undefined;
  readonly name: (count: number) => string;
  readonly to: `/organisations/$organisation/${"people" | "members" | "invitations" | "keys"}`;
}) {
  const { id } = useOrganisation();
  const format = useFormat();
  return (
    <Link to={to} params={{ organisation: id }} className={classes.figure}>
      <strong>{count === undefined ? "–" : format.count(count)}</strong>
      <span>{name(count ?? 0)}</span>
    </Link>
  );
}
