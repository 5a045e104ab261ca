import { words } from "../i18n/words.ts";
import { homeName } from "./names.ts";

export const home = words(
  {
    ...homeName.fr,
    hello: (name: string) => `Bonjour ${name}`,
    purpose: (organisation: string, role: string) =>
      `Vous agissez pour ${organisation}, avec le rôle « ${role} ».`,
    next: "Mettre en place",
    steps: "Mise en route",
    done: "fait",
    figures: "En ce moment",
    peopleCount: (count: number): string => (count > 1 ? "personnes" : "personne"),
    openCount: (count: number): string => (count > 1 ? "invitations ouvertes" : "invitation ouverte"),
    keyCount: (count: number): string => (count > 1 ? "clés d’API" : "clé d’API"),
    memberCount: (count: number): string =>
      count > 1 ? "organisations dans le commun" : "organisation dans le commun",
    news: "Dernières nouvelles",
    allNews: "Toute l’activité",
    step: {
      invite: {
        title: "Inviter vos collègues",
        why: "Chaque personne reçoit un lien et un rôle. Il vaut mieux être deux responsables : si l’une s’absente, l’autre a les clés.",
        action: "Inviter une personne",
      },
      admit: {
        title: "Admettre une première organisation",
        why: "Le commun vit par ses membres. Chaque organisation reçoit un espace à elle, que les autres ne voient pas.",
        action: "Admettre une organisation",
      },
      protect: {
        title: "Protéger votre compte",
        why: "Un second facteur ou une clé d’accès : si votre mot de passe fuit, il n’ouvre rien à lui seul.",
        action: "Protéger mon compte",
      },
    },
  },
  {
    ...homeName.en,
    hello: (name) => `Hello ${name}`,
    purpose: (organisation, role) => `You act for ${organisation}, as “${role}”.`,
    next: "Put in place",
    steps: "Getting started",
    done: "done",
    figures: "Right now",
    peopleCount: (count) => (count > 1 ? "people" : "person"),
    openCount: (count) => (count > 1 ? "open invitations" : "open invitation"),
    keyCount: (count) => (count > 1 ? "API keys" : "API key"),
    memberCount: (count) => (count > 1 ? "organisations in the commons" : "organisation in the commons"),
    news: "Latest news",
    allNews: "All activity",
    step: {
      invite: {
        title: "Invite your colleagues",
        why: "Each person gets a link and a role. Two leads are better than one: when one is away, the other holds the keys.",
        action: "Invite somebody",
      },
      admit: {
        title: "Admit a first organisation",
        why: "The commons lives by its members. Each organisation gets a space of its own, which the others do not see.",
        action: "Admit an organisation",
      },
      protect: {
        title: "Protect your account",
        why: "A second factor or a passkey: if your password leaks, it opens nothing by itself.",
        action: "Protect my account",
      },
    },
  },
);
