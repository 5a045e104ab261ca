import { words } from "../i18n/words.ts";

export const area = words({ name: "Organisation" }, { name: "Organisation" });
export const commonsArea = words({ name: "Commun" }, { name: "Commons" });

export const people = words(
  {
    name: "Personnes",
    purpose: "Qui agit pour l’organisation, et ce que chaque rôle permet.",
    list: "Personnes de l’organisation",
    invite: "Inviter une personne",
    since: (when: string) => `membre depuis le ${when}`,
    you: "vous",
    roleOf: (name: string) => `Rôle de ${name}`,
    roleChanged: (name: string, role: string) => `${name} a maintenant le rôle « ${role} ».`,
    remove: "Mettre fin à l’adhésion",
    removeOf: (name: string) => `Mettre fin à l’adhésion de ${name}`,
    removed: (name: string) => `${name} n’est plus membre.`,
    alone: "Vous êtes seul·e pour l’instant.",
    aloneExample:
      "Invitez par exemple la personne qui tient les données : avec le rôle « Données », elle pourra les préparer sans toucher aux clés ni aux rôles.",
    rolesTitle: "Les rôles",
    filter: "Chercher une personne",
    noneFound: "Personne de ce nom ici.",
  },
  {
    name: "People",
    purpose: "Who acts for the organisation, and what each role allows.",
    list: "People of the organisation",
    invite: "Invite somebody",
    since: (when) => `member since ${when}`,
    you: "you",
    roleOf: (name) => `Role of ${name}`,
    roleChanged: (name, role) => `${name} now has the role “${role}”.`,
    remove: "End the membership",
    removeOf: (name) => `End the membership of ${name}`,
    removed: (name) => `${name} is no longer a member.`,
    alone: "You are alone for now.",
    aloneExample:
      "Invite for example whoever keeps the data: with the role “Data” they can prepare them without touching keys or roles.",
    rolesTitle: "The roles",
    filter: "Look for somebody",
    noneFound: "Nobody of that name here.",
  },
);

export const invitations = words(
  {
    name: "Invitations",
    purpose: "Les liens envoyés qui attendent encore une réponse. Chacun ne s’ouvre qu’une fois.",
    list: "Invitations ouvertes",
    invite: "Inviter une personne",
    expires: (when: string) => `expire ${when}`,
    withdraw: "Retirer",
    withdrawOf: (email: string) => `Retirer l’invitation de ${email}`,
    withdrawn: (email: string) => `Invitation de ${email} retirée.`,
    empty: "Aucune invitation n’attend de réponse.",
    emptyExample:
      "Une invitation est un lien que vous transmettez comme vous voulez. La personne choisit son mot de passe, et elle est dans l’organisation.",
    newName: "Inviter une personne",
    newPurpose: "Levier prépare un lien à son adresse. Il vaut sept jours et ne sert qu’une fois.",
    language: "Langue de la lettre",
    send: "Préparer l’invitation",
    ready: (email: string) => `Invitation prête pour ${email}`,
    mailed: "Une lettre avec ce lien est en route. Vous pouvez aussi le transmettre vous-même.",
    notMailed:
      "Transmettez ce lien à la personne : message, SMS, en main propre. Il n’est montré que maintenant.",
    link: "Lien d’invitation",
    another: "Inviter une autre personne",
    toList: "Voir les invitations",
  },
  {
    name: "Invitations",
    purpose: "Links that were sent and still wait for an answer. Each opens only once.",
    list: "Open invitations",
    invite: "Invite somebody",
    expires: (when) => `expires ${when}`,
    withdraw: "Withdraw",
    withdrawOf: (email) => `Withdraw the invitation of ${email}`,
    withdrawn: (email) => `Invitation of ${email} withdrawn.`,
    empty: "No invitation waits for an answer.",
    emptyExample:
      "An invitation is a link that you pass on as you like. The person chooses a password, and is in the organisation.",
    newName: "Invite somebody",
    newPurpose: "Levier makes a link for their address. It holds for seven days and opens once.",
    language: "Language of the letter",
    send: "Make the invitation",
    ready: (email) => `Invitation ready for ${email}`,
    mailed: "A letter with this link is on its way. You may also pass it on yourself.",
    notMailed: "Pass this link on: by message, by text, by hand. It is shown only now.",
    link: "Invitation link",
    another: "Invite somebody else",
    toList: "See the invitations",
  },
);
