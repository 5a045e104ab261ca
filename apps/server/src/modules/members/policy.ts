import { type Rule, roles } from "../../platform/http/index.ts";

// Who may do what, in the words of the rules: people by their role, keys by their scope.

export const everybodySeesTheOrganisation: Rule = { roles, scope: "members:read" };
export const everybodySeesColleagues: Rule = { roles, scope: "members:read" };
export const leadsSeeInvitations: Rule = { roles: ["lead"], scope: "members:read" };
export const leadsInvite: Rule = { roles: ["lead"], scope: "members:write" };
export const leadsChangeRoles: Rule = { roles: ["lead"], scope: "members:write" };
/** No key may: a stolen one could make others that outlive it. */
export const leadsKeepKeys: Rule = { roles: ["lead"] };
export const hostLeadsAdmit: Rule = { roles: ["lead"], kinds: ["host"] };
export const hostSeesTheCommons: Rule = { roles, kinds: ["host"], scope: "members:read" };
