import { words } from "../i18n/words.ts";

export const glossary = words(
  {
    title: "Glossaire",
    purpose: "Les mots de Levier et du métier, en une phrase chacun, avec leur nom dans l’autre langue.",
    commons: "Le commun et ses personnes",
    access: "Entrer et agir",
    measures: "Ce que mesurent les rapports",
    inOther: (word: string) => `en anglais : ${word}`,
  },
  {
    title: "Glossary",
    purpose: "The words of Levier and of the field, a sentence each, with their name in the other language.",
    commons: "The commons and its people",
    access: "Coming in and acting",
    measures: "What the reports measure",
    inOther: (word) => `in French: ${word}`,
  },
);

/** A field term: its name and meaning in both languages. */
interface Term {
  readonly fr: readonly [name: string, meaning: string];
  readonly en: readonly [name: string, meaning: string];
}

export const terms: Readonly<Record<"commons" | "access" | "measures", readonly Term[]>> = {
  commons: [
    {
      fr: ["commun", "Une installation de Levier, tenue par un hôte pour ses membres."],
      en: ["commons", "One installation of Levier, kept by a host for its members."],
    },
    {
      fr: ["hôte", "La fondation ou la fédération qui tient le commun et y admet les organisations."],
      en: ["host", "The foundation or federation that keeps the commons and admits organisations to it."],
    },
    {
      fr: [
        "organisation",
        "Un membre du commun : hôte, financeur, ONG ou partenaire. Elle seule voit ce qui est à elle.",
      ],
      en: [
        "organisation",
        "A member of the commons: host, funder, NGO or partner. It alone sees what is its own.",
      ],
    },
    {
      fr: [
        "partenaire",
        "Une entreprise, une université ou un organisme de formation qui apporte ses compétences.",
      ],
      en: ["partner", "A company, university or training body that brings its skills."],
    },
    {
      fr: [
        "responsable",
        "Le rôle qui invite, nomme les rôles et garde les clés. Il en reste toujours au moins un.",
      ],
      en: ["lead", "The role that invites, gives roles and keeps the keys. At least one always remains."],
    },
    {
      fr: ["adhésion", "Le lien entre une personne et une organisation, avec un rôle."],
      en: ["membership", "The tie between a person and an organisation, with a role."],
    },
  ],
  access: [
    {
      fr: ["invitation", "Un lien qui fait entrer une personne, une seule fois, avant une date."],
      en: ["invitation", "A link that lets one person in, once, before a date."],
    },
    {
      fr: [
        "second facteur",
        "Six chiffres qui changent toutes les trente secondes, demandés après le mot de passe.",
      ],
      en: ["second factor", "Six digits that change every thirty seconds, asked for after the password."],
    },
    {
      fr: ["code de secours", "Un code qui remplace une fois le second facteur, si le téléphone manque."],
      en: ["backup code", "A code that stands in once for the second factor, when the telephone is missing."],
    },
    {
      fr: [
        "clé d’accès",
        "Une empreinte, un visage ou une clé matérielle à la place du mot de passe. Rien à retenir, rien à hameçonner.",
      ],
      en: [
        "passkey",
        "A fingerprint, a face or a hardware key instead of the password. Nothing to remember, nothing to phish.",
      ],
    },
    {
      fr: ["clé d’API", "Ce qui permet à un programme d’agir pour l’organisation, jusqu’à une date."],
      en: ["API key", "What lets a program act for the organisation, until a date."],
    },
    {
      fr: ["portée", "Ce qu’une clé permet : lire ou écrire, dans une partie de Levier."],
      en: ["scope", "What a key allows: reading or writing, in one part of Levier."],
    },
  ],
  measures: [
    {
      fr: [
        "jeu de test",
        "Les lignes mises de côté avant l’apprentissage, sur lesquelles un modèle est jugé.",
      ],
      en: ["test set", "The rows set apart before learning, on which a model is judged."],
    },
    {
      fr: [
        "macro-F1",
        "La moyenne, sur toutes les classes, de l’équilibre entre ce qui est trouvé et ce qui est trouvé à raison. Les classes rares y comptent autant que les autres.",
      ],
      en: [
        "macro-F1",
        "The mean over all classes of the balance between what is found and what is found rightly. Rare classes count as much as the others.",
      ],
    },
    {
      fr: [
        "intervalle de confiance",
        "De combien un chiffre pourrait bouger avec d’autres lignes du même genre.",
      ],
      en: ["confidence interval", "How far a figure could move with other rows of the same kind."],
    },
    {
      fr: ["étalonnage", "Un modèle étalonné qui dit « 80 % » a raison huit fois sur dix."],
      en: ["calibration", "A calibrated model that says “80%” is right eight times in ten."],
    },
    {
      fr: [
        "abstention",
        "Ce que fait un modèle quand il n’est pas assez sûr : il laisse répondre une personne.",
      ],
      en: ["abstaining", "What a model does when it is not sure enough: it leaves the answer to a person."],
    },
    {
      fr: [
        "égalité des chances",
        "Les cas vrais sont trouvés aussi souvent dans chaque groupe de personnes.",
      ],
      en: ["equal opportunity", "True cases are found as often in every group of people."],
    },
    {
      fr: [
        "données insuffisantes",
        "La réponse honnête quand les lignes sont trop peu nombreuses pour trancher.",
      ],
      en: ["not enough data", "The honest answer when there are too few rows to settle it."],
    },
  ],
};
