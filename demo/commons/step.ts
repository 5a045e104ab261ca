import type { Demo } from "@levier/server";
import type { CastRole, Member, OrganisationKey } from "./cast.ts";
import type { Client } from "./client.ts";

/** What the steps tell of themselves, in the terminal and in the web application. */
export type StepKind =
  | "people"
  | "upload"
  | "reading"
  | "masking"
  | "experiment"
  | "labelling"
  | "initiative";

/** Ids that a step leaves to those after it. */
export type Made = Readonly<Record<string, string>>;

export interface Context {
  readonly client: Client;
  readonly demo: Demo;
  /** Folder of the demo's files. */
  readonly data: string;
  /** The token that founds the commons; none once it is founded. */
  readonly setUpToken: string | undefined;
}

/**
 * One thing to make. It runs again when it was killed before it was noted, so that it first looks whether
 * the thing is there, or asks for it under a name that the server answers once.
 */
export interface Step {
  readonly name: string;
  readonly kind: StepKind;
  readonly of: Member;
  run(context: Context): Promise<Made>;
}

export const emailOf = ({ demo }: Context, role: CastRole, key: OrganisationKey) =>
  `${role}.${key}@${demo.domain}`;

export const made = ({ demo }: Context, step: string): Made => demo.notes().made[step];

/** The address of an organisation's part of the API. */
export const at = (context: Context, key: OrganisationKey, path: string) =>
  `/api/organisations/${made(context, `organisation ${key}`).organisation}${path}`;
