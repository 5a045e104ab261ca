import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import type { LinkProps } from "@tanstack/react-router";
import { protectionQuery } from "../account/queries.ts";
import { useOrganisation } from "../api/me.ts";
import { hosts, leads } from "../frame/area.ts";
import { commonsQuery, invitationsQuery, peopleQuery } from "../members/queries.ts";

/** Something worth doing before the rest. */
export interface Step {
  readonly name: "invite" | "admit" | "protect";
  readonly to: NonNullable<LinkProps["to"]>;
  readonly done: boolean;
}

/** What whoever acts has still to put in place, the first first; undefined until it is known. */
export function useSteps(): readonly Step[] | undefined {
  const acting = useOrganisation();
  const lead = leads(acting);
  const host = lead && hosts(acting);
  const people = useQuery(peopleQuery(acting.id));
  const invitations = useQuery({ ...invitationsQuery(acting.id), enabled: lead });
  const members = useQuery({ ...commonsQuery(acting.id), enabled: host });
  const protection = useQuery(protectionQuery);
  const asked: readonly UseQueryResult[] = [
    people,
    protection,
    ...(lead ? [invitations] : []),
    ...(host ? [members] : []),
  ];
  if (asked.some(({ isPending }) => isPending)) return undefined;
  const invited = (people.data?.length ?? 0) > 1 || (invitations.data?.length ?? 0) > 0;
  const invite: Step = { name: "invite", to: "/organisations/$organisation/invitations/new", done: invited };
  const admit: Step = {
    name: "admit",
    to: "/organisations/$organisation/members/new",
    done: (members.data?.length ?? 0) > 1,
  };
  const protect: Step = { name: "protect", to: "/account", done: protection.data?.protected === true };
  return [...(lead ? [invite] : []), ...(host ? [admit] : []), protect];
}
