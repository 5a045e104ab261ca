import { queryOptions, useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { answered, api, type Schemas } from "./client.ts";
import { Problem } from "./problem.ts";

export type Me = Schemas["Me"];
export type Organisation = Schemas["Organisation"];
export type Role = Me["memberships"][number]["role"];

/** For whom one acts, and with what right. */
export interface Acting {
  readonly organisation: Organisation;
  readonly role: Role;
}

/** The person signed in; null when nobody is. */
export const meQuery = queryOptions({
  queryKey: ["me"],
  queryFn: async (): Promise<Me | null> => {
    try {
      return await answered(api.GET("/api/me"));
    } catch (error) {
      if (error instanceof Problem && error.status === 401) return null;
      throw error;
    }
  },
  staleTime: 60_000,
});

/** Within the frame, where somebody is signed in. */
export function useMe(): Me {
  return useSuspenseQuery(meQuery).data!;
}

const lastKey = "levier.organisation";

/** The organisation of the address, else the one last acted for. */
export function actingOf(me: Me, wanted: string | undefined): Acting | undefined {
  const { memberships } = me;
  if (wanted !== undefined) return memberships.find(({ organisation }) => organisation.id === wanted);
  const last = localStorage.getItem(lastKey);
  return memberships.find(({ organisation }) => organisation.id === last) ?? memberships[0];
}

export function rememberActing(organisation: string): void {
  localStorage.setItem(lastKey, organisation);
}

/** For whom one acts on this page; undefined for somebody who belongs to no organisation. */
export function useActing(): Acting | undefined {
  const { organisation } = useParams({ strict: false });
  return actingOf(useMe(), organisation);
}

/** The same on pages of an organisation, where there always is one. */
export function useOrganisation(): Acting & { readonly id: string } {
  const acting = useActing()!;
  return { ...acting, id: acting.organisation.id };
}
