import { queryOptions } from "@tanstack/react-query";
import { answered, api, type Schemas } from "../api/client.ts";

export type Colleague = Schemas["Colleague"];
export type Invitation = Schemas["Invitation"];
export type Key = Schemas["Key"];

const at = (organisation: string) => ({ params: { path: { organisation } } });
const key = (organisation: string, ...rest: string[]) => ["organisations", organisation, ...rest];

export const peopleQuery = (organisation: string) =>
  queryOptions({
    queryKey: key(organisation, "people"),
    queryFn: () => answered(api.GET("/api/organisations/{organisation}/people", at(organisation))),
  });

export const invitationsQuery = (organisation: string) =>
  queryOptions({
    queryKey: key(organisation, "invitations"),
    queryFn: () => answered(api.GET("/api/organisations/{organisation}/invitations", at(organisation))),
  });

export const keysQuery = (organisation: string) =>
  queryOptions({
    queryKey: key(organisation, "keys"),
    queryFn: () => answered(api.GET("/api/organisations/{organisation}/keys", at(organisation))),
  });

/** All organisations of the commons, for its host. */
export const commonsQuery = (organisation: string) =>
  queryOptions({
    queryKey: key(organisation, "admissions"),
    queryFn: () => answered(api.GET("/api/organisations/{organisation}/admissions", at(organisation))),
  });
