import { words } from "../i18n/words.ts";

/** Who did it, to whom or what, and the role that it was about. */
interface Told {
  readonly actor: string;
  readonly subject: string;
  readonly role: string;
  readonly scopes: string;
}

export const activity = words(
  {
    name: "Activité",
    purpose:
      "Ce qui s’est passé dans l’organisation, du plus récent au plus ancien. Rien n’en est jamais effacé.",
    list: "Ce qui s’est passé",
    nobody: "Quelqu’un sans compte",
    empty: "Rien ne s’est encore passé.",
    emptyExample: "Dès qu’une personne est invitée ou qu’un rôle change, une ligne s’ajoute ici.",
    end: "C’est le début de l’histoire.",
    sentences: {
      "commons-set-up": ({ actor }: Told) => `${actor} a fondé ce commun.`,
      "organisation-admitted": ({ actor }: Told) => `${actor} a admis une organisation dans le commun.`,
      "person-invited": ({ actor, role }: Told) => `${actor} a envoyé une invitation (rôle : ${role}).`,
      "invitation-accepted": ({ actor, role }: Told) => `${actor} a rejoint l’organisation (rôle : ${role}).`,
      "invitation-withdrawn": ({ actor }: Told) => `${actor} a retiré une invitation.`,
      "role-changed": ({ actor, subject, role }: Told) => `${actor} a donné à ${subject} le rôle : ${role}.`,
      "person-removed": ({ actor, subject }: Told) => `${actor} a mis fin à l’adhésion de ${subject}.`,
      "key-created": ({ actor, scopes }: Told) => `${actor} a créé une clé d’API, qui peut ${scopes}.`,
      "key-revoked": ({ actor }: Told) => `${actor} a révoqué une clé d’API.`,
      "experiment-started": ({ actor }: Told) => `${actor} a lancé une expérience.`,
      "experiment-ended": ({ actor }: Told) => `L’expérience lancée par ${actor} est terminée.`,
      "experiment-reproduced": ({ actor }: Told) =>
        `Une expérience a été refaite à la demande de ${actor} : identique à l’octet près.`,
      "experiment-differed": ({ actor }: Told) =>
        `Une expérience a été refaite à la demande de ${actor}, et le résultat diffère.`,
      "experiment-removed": ({ actor }: Told) => `${actor} a supprimé une expérience.`,
      "file-classifying": ({ actor }: Told) => `${actor} fait classer un fichier.`,
      "file-classified": ({ actor }: Told) => `Le fichier confié par ${actor} est classé.`,
      "question-answered": ({ actor }: Told) => `${actor} a répondu à la place d’un modèle.`,
      "answer-taken-back": ({ actor }: Told) => `${actor} a repris sa réponse.`,
    },
    other: (kind: string) => `Un événement a été noté : ${kind}.`,
  },
  {
    name: "Activity",
    purpose: "What happened in the organisation, the newest first. None of it is ever erased.",
    list: "What happened",
    nobody: "Somebody without an account",
    empty: "Nothing has happened yet.",
    emptyExample: "As soon as somebody is invited or a role changes, a line is added here.",
    end: "This is where the story begins.",
    sentences: {
      "commons-set-up": ({ actor }) => `${actor} founded this commons.`,
      "organisation-admitted": ({ actor }) => `${actor} admitted an organisation to the commons.`,
      "person-invited": ({ actor, role }) => `${actor} sent an invitation (role: ${role}).`,
      "invitation-accepted": ({ actor, role }) => `${actor} joined the organisation (role: ${role}).`,
      "invitation-withdrawn": ({ actor }) => `${actor} withdrew an invitation.`,
      "role-changed": ({ actor, subject, role }) => `${actor} gave ${subject} the role: ${role}.`,
      "person-removed": ({ actor, subject }) => `${actor} ended the membership of ${subject}.`,
      "key-created": ({ actor, scopes }) => `${actor} made an API key, which may ${scopes}.`,
      "key-revoked": ({ actor }) => `${actor} revoked an API key.`,
      "experiment-started": ({ actor }) => `${actor} started an experiment.`,
      "experiment-ended": ({ actor }) => `The experiment that ${actor} started has ended.`,
      "experiment-reproduced": ({ actor }) =>
        `An experiment was run again for ${actor}: identical to the byte.`,
      "experiment-differed": ({ actor }) =>
        `An experiment was run again for ${actor}, and the result differs.`,
      "experiment-removed": ({ actor }) => `${actor} removed an experiment.`,
      "file-classifying": ({ actor }) => `${actor} has a file classified.`,
      "file-classified": ({ actor }) => `The file that ${actor} gave is classified.`,
      "question-answered": ({ actor }) => `${actor} answered in a model's stead.`,
      "answer-taken-back": ({ actor }) => `${actor} took an answer back.`,
    },
    other: (kind) => `An event was noted: ${kind}.`,
  },
);
