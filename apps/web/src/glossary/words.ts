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
export interface Term {
  readonly fr: readonly [name: string, meaning: string];
  readonly en: readonly [name: string, meaning: string];
}

/** Where a term stands on the glossary’s page. */
export const anchorOf = ({ en }: Term) => en[0].replaceAll(" ", "-");

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
      fr: ["exactitude", "La part des textes auxquels le modèle donne la bonne réponse."],
      en: ["accuracy", "The share of texts that the model answers rightly."],
    },
    {
      fr: ["précision", "Parmi les textes auxquels le modèle donne une classe, la part où c’est la bonne."],
      en: ["precision", "Among the texts that the model gives a class, the share where it is the right one."],
    },
    {
      fr: ["rappel", "Parmi les textes d’une classe, la part que le modèle retrouve."],
      en: ["recall", "Among the texts of a class, the share that the model finds."],
    },
    {
      fr: [
        "F1",
        "La moyenne harmonique de la précision et du rappel : élevée seulement si les deux le sont.",
      ],
      en: ["F1", "The harmonic mean of precision and recall: high only when both are."],
    },
    {
      fr: [
        "erreur de calibration",
        "L’écart moyen entre la probabilité annoncée et la part de bonnes réponses ; zéro serait parfait.",
      ],
      en: [
        "calibration error",
        "The mean distance between the announced probability and the share of right answers; zero would be perfect.",
      ],
    },
    {
      fr: [
        "alpha de Krippendorff",
        "À quel point plusieurs personnes étiquettent de même, le hasard déduit : 1 si toujours, 0 si pas mieux que le hasard. À partir de 0,8 on s’y fie, entre 0,667 et 0,8 avec prudence.",
      ],
      en: [
        "Krippendorff’s alpha",
        "How far several people label alike, chance taken off: 1 if always, 0 if no better than chance. From 0.8 on it is relied upon, between 0.667 and 0.8 with caution.",
      ],
    },
    {
      fr: ["parité démographique", "Le modèle donne une classe aussi souvent à chaque groupe de personnes."],
      en: ["demographic parity", "The model gives a class as often to every group of people."],
    },
    {
      fr: [
        "cotes égalisées",
        "Dans chaque groupe, les cas vrais sont trouvés aussi souvent, et les faux pris pour vrais aussi rarement.",
      ],
      en: [
        "equalized odds",
        "In every group true cases are found as often, and false ones taken for true as rarely.",
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
