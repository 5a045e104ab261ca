type Thing = "experiment" | "file run" | "answer" | "comparison" | "version";

const french: Record<Thing, string> = {
  experiment: "Cette expérience n’existe pas",
  "file run": "Ce classement de fichier n’existe pas",
  answer: "Cette question n’existe pas",
  comparison: "Cette comparaison n’existe pas",
  version: "Cette version du jeu de données n’existe pas",
};
const english: Record<Thing, string> = {
  experiment: "experiment",
  "file run": "classified file",
  answer: "question",
  comparison: "comparison",
  version: "version of the dataset",
};

/** Faults of experiments and of what uses them, which the server tells over HTTP with their status. */
export const experiments = {
  "experiments/not-found": {
    status: 404,
    fr: (d: { readonly what: Thing }) => `${french[d.what]} dans cette organisation. Rechargez la liste.`,
    en: (d: { readonly what: Thing }) =>
      `There is no such ${english[d.what]} in this organisation. Load the list again.`,
  },
  "experiments/not-ready": {
    status: 409,
    fr: (_: object) =>
      "Cette expérience n’a pas encore de modèle. Attendez la fin de son calcul, ou lancez-en une autre.",
    en: (_: object) =>
      "This experiment has no model yet. Wait until its job has ended, or start another one.",
  },
  "experiments/rows-erased": {
    status: 409,
    fr: (_: object) =>
      "Des lignes ont été effacées pendant le calcul : son résultat les citerait et n’a pas été gardé. Lancez une autre expérience.",
    en: (_: object) =>
      "Rows were erased while this ran: its result would quote them and was not kept. Start another experiment.",
  },
  "experiments/report-erased": {
    status: 410,
    fr: (_: object) =>
      "Le rapport en fichier citait des lignes qui ont été effacées depuis, et est parti avec elles. La page du rapport reste, et s’imprime.",
    en: (_: object) =>
      "The report file quoted rows that have been erased since, and went with them. The report’s page stays, and can be printed.",
  },
  "experiments/same-column": {
    status: 422,
    fr: (d: { readonly column: string }) =>
      `La colonne « ${d.column} » ne peut pas être à la fois texte et étiquette. Choisissez-en une autre.`,
    en: (d: { readonly column: string }) =>
      `The column “${d.column}” cannot be both text and label. Choose another one.`,
  },
  "experiments/unknown-label": {
    status: 422,
    fr: (d: { readonly label: string; readonly classes: readonly string[] }) =>
      `« ${d.label} » n’est pas une classe de ce modèle. Classes : ${d.classes.join(", ")}.`,
    en: (d: { readonly label: string; readonly classes: readonly string[] }) =>
      `“${d.label}” is not a class of this model. Classes: ${d.classes.join(", ")}.`,
  },
  "experiments/no-answers": {
    status: 409,
    fr: (_: object) =>
      "Aucune réponse humaine n’attend d’être ajoutée au jeu de données. Répondez d’abord à la file.",
    en: (_: object) => "No human answer waits to be added to the dataset. Answer the queue first.",
  },
  "experiments/other-dataset": {
    status: 409,
    fr: (_: object) =>
      "Ces deux expériences ne partagent aucun texte de test. Comparez deux expériences du même jeu de données.",
    en: (_: object) =>
      "These two experiments share no test text. Compare two experiments of the same dataset.",
  },
} as const;
