import { words } from "../i18n/words.ts";

export const review = words(
  {
    disagreements: {
      title: "Trancher les désaccords",
      purpose:
        "Ces textes ont reçu des étiquettes différentes. Lisez les réponses côte à côte, puis décidez.",
      empty: "Aucun désaccord n’attend.",
      example: "Quand deux personnes donnent à un même texte des étiquettes différentes, il apparaît ici.",
    },
    suspects: {
      title: "Vérifier les étiquettes douteuses",
      purpose:
        "Le modèle, entraîné sans ces textes, les aurait étiquetés autrement. L’étiquette peut être juste : c’est vous qui décidez.",
      empty: "Aucune étiquette ne paraît douteuse.",
      example: "Après chaque dizaine de réponses, Levier compare vos étiquettes à ce qu’il en attend.",
    },
    other: { disagreements: "Voir les étiquettes douteuses", suspects: "Voir les désaccords" },
    list: "Textes à relire",
    line: (line: string) => `Ligne ${line} du fichier`,
    given: "Étiquette donnée",
    suggested: (share: string) => `Le modèle pense plutôt (${share})`,
    nothing: "aucune étiquette",
    decide: "Votre décision",
    validate: "Décider",
    decided: "C’est décidé.",
    kept: "Étiquette confirmée.",
  },
  {
    disagreements: {
      title: "Decide disagreements",
      purpose: "These texts were given different labels. Read the answers side by side, then decide.",
      empty: "No disagreement waits.",
      example: "When two people give one text different labels, it appears here.",
    },
    suspects: {
      title: "Check doubtful labels",
      purpose:
        "The model, trained without these texts, would have labelled them otherwise. The label may be right: it is for you to say.",
      empty: "No label looks doubtful.",
      example: "After every ten answers Levier compares your labels with what it expects.",
    },
    other: { disagreements: "See doubtful labels", suspects: "See disagreements" },
    list: "Texts to be read again",
    line: (line) => `Line ${line} of the file`,
    given: "Label given",
    suggested: (share) => `The model rather thinks (${share})`,
    nothing: "no label",
    decide: "Your decision",
    validate: "Decide",
    decided: "Decided.",
    kept: "Label confirmed.",
  },
);
