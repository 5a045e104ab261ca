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
      "dataset-created": ({ actor }: Told) => `${actor} a apporté un jeu de données.`,
      "dataset-changed": ({ actor }: Told) => `${actor} a ajouté une version à un jeu de données.`,
      "dataset-described": ({ actor }: Told) => `${actor} a complété la fiche d’un jeu de données.`,
      "dataset-version-removed": ({ actor }: Told) => `${actor} a retiré une version d’un jeu de données.`,
      "dataset-removed": ({ actor }: Told) => `${actor} a retiré un jeu de données.`,
      "dataset-expired": () => "Les lignes d’un jeu de données ont été effacées à la date prévue.",
      "person-erased": ({ actor }: Told) => `${actor} a effacé les lignes d’une personne.`,
      "labelling-begun": ({ actor }: Told) => `${actor} a commencé un étiquetage.`,
      "labelling-closed": ({ actor }: Told) => `${actor} a terminé un étiquetage.`,
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
      "dataset-created": ({ actor }) => `${actor} brought a dataset.`,
      "dataset-changed": ({ actor }) => `${actor} added a version to a dataset.`,
      "dataset-described": ({ actor }) => `${actor} completed the datasheet of a dataset.`,
      "dataset-version-removed": ({ actor }) => `${actor} removed a version of a dataset.`,
      "dataset-removed": ({ actor }) => `${actor} removed a dataset.`,
      "dataset-expired": () => "The rows of a dataset were erased on the day planned.",
      "person-erased": ({ actor }) => `${actor} erased one person’s rows.`,
      "labelling-begun": ({ actor }) => `${actor} began a labelling task.`,
      "labelling-closed": ({ actor }) => `${actor} ended a labelling task.`,
    },
    other: (kind) => `An event was noted: ${kind}.`,
  },
);
