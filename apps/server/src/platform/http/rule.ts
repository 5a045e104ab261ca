import type { OrganisationKind } from "../db/tenancy.ts";

export const roles = ["lead", "data", "finance", "reviewer", "viewer"] as const;
export type Role = (typeof roles)[number];

/** What an API key may be allowed to do: read or write in one area. */
export const scopes = [
  "members:read",
  "members:write",
  "events:read",
  "jobs:read",
  "jobs:write",
  "files:read",
  "files:write",
  "lab:read",
  "lab:write",
] as const;
export type KeyScope = (typeof scopes)[number];

/** Who may take a route: people by role, keys by scope, both only in organisations of these kinds. */
export interface Rule {
  readonly roles: readonly Role[];
  /** Without one, no key may. */
  readonly scope?: KeyScope;
  /** Without them, all kinds may. */
  readonly kinds?: readonly OrganisationKind[];
}

/** Who asks: a person signed in, or a program with a key. */
export type Actor =
  | {
      readonly kind: "person";
      readonly id: string;
      readonly name: string;
      readonly email: string;
      readonly language: "fr" | "en" | null;
    }
  | { readonly kind: "key"; readonly organisation: string; readonly secretDigest: string };

/** For which organisation a request acts, and with what right. */
export interface Acting {
  readonly organisation: string;
  readonly kind: OrganisationKind;
  /** The person or the key. */
  readonly actor: string;
  /** Of a person. */
  readonly role?: Role;
  /** Of a key. */
  readonly scopes?: readonly string[];
}

/** Whether a rule lets somebody through. */
export function allows(rule: Rule, { role, scopes: held, kind }: Acting): boolean {
  if (rule.kinds && !rule.kinds.includes(kind)) return false;
  if (role) return rule.roles.includes(role);
  return rule.scope !== undefined && held?.includes(rule.scope) === true;
}
