import { type Rule, roles } from "../../platform/http/index.ts";

// Who may do what in the lab: everybody of an organisation looks, leads and data people work.

export const everybodyLooks: Rule = { roles, scope: "lab:read" };
export const dataPeopleWork: Rule = { roles: ["lead", "data"], scope: "lab:write" };
/** Rows with personal data leave by this door. */
export const dataPeopleTakeOut: Rule = { roles: ["lead", "data"], scope: "lab:read" };
/** An answer is somebody's: no key labels. */
export const peopleLabel: Rule = { roles: ["lead", "data"] };
/** What cannot be undone is for leads, and no key may. */
export const leadsErase: Rule = { roles: ["lead"] };
