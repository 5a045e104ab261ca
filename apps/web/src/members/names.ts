import { words } from "../i18n/words.ts";

// Of the bars and the search, which stand on every page: what the pages say comes with them.
export const area = words({ name: "Organisation" }, { name: "Organisation" });
export const commonsArea = words({ name: "Commun" }, { name: "Commons" });
export const peopleName = words({ name: "Personnes" }, { name: "People" });
export const invitationsName = words({ name: "Invitations" }, { name: "Invitations" });
export const newInvitationName = words({ name: "Inviter une personne" }, { name: "Invite somebody" });
export const keysName = words({ name: "Clés d’API" }, { name: "API keys" });
export const newKeyName = words({ name: "Créer une clé d’API" }, { name: "Make an API key" });
export const commonsName = words({ name: "Membres du commun" }, { name: "Members of the commons" });
export const newMemberName = words({ name: "Admettre une organisation" }, { name: "Admit an organisation" });
