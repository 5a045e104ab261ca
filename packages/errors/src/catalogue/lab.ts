type Thing =
  | "dataset"
  | "version"
  | "labelling"
  | "row"
  | "experiment"
  | "classification"
  | "item"
  | "initiative"
  | "cycle"
  | "link";

const french: Record<Thing, string> = {
  dataset: "Ce jeu de données n’existe pas",
  version: "Cette version n’existe pas",
  labelling: "Cet étiquetage n’existe pas",
  row: "Cette ligne n’existe pas",
  experiment: "Cette expérience n’existe pas",
  classification: "Ce classement de fichier n’existe pas",
  item: "Ce texte n’est plus dans la file",
  initiative: "Cette initiative n’existe pas",
  cycle: "Ce cycle n’existe pas",
  link: "Ce lien de retour n’existe pas",
};
const english: Record<Thing, string> = {
  dataset: "dataset",
  version: "version",
  labelling: "labelling task",
  row: "row",
  experiment: "experiment",
  classification: "classified file",
  item: "text in the queue",
  initiative: "initiative",
  cycle: "cycle",
  link: "feedback link",
};

/** Faults of the lab, which the server tells over HTTP with their status. */
export const lab = {
  "lab/not-found": {
    status: 404,
    fr: (d: { readonly what: Thing }) => `${french[d.what]} dans cette organisation. Rechargez la liste.`,
    en: (d: { readonly what: Thing }) =>
      `There is no such ${english[d.what]} in this organisation. Load the list again.`,
  },
  "lab/too-many-columns": {
    status: 422,
    fr: (d: { readonly file: string; readonly limit: number }) =>
      `${d.file} a plus de ${d.limit} colonnes. Gardez celles qui servent, puis renvoyez le fichier.`,
    en: (d: { readonly file: string; readonly limit: number }) =>
      `${d.file} has more than ${d.limit} columns. Keep those that serve and send the file again.`,
  },
  "lab/too-many-rows": {
    status: 422,
    fr: (d: { readonly file: string; readonly limit: number }) =>
      `${d.file} a plus de ${d.limit} lignes. Coupez-le en plusieurs fichiers.`,
    en: (d: { readonly file: string; readonly limit: number }) =>
      `${d.file} has more than ${d.limit} rows. Split it into several files.`,
  },
  "lab/version-outdated": {
    status: 409,
    fr: (d: { readonly base: number; readonly latest: number }) =>
      `Ceci partait de la version ${d.base}, mais la dernière est la version ${d.latest}. Recommencez à partir d’elle.`,
    en: (d: { readonly base: number; readonly latest: number }) =>
      `This was made of version ${d.base}, but the newest is version ${d.latest}. Begin again from that one.`,
  },
  "lab/unknown-column": {
    status: 422,
    fr: (d: { readonly column: string; readonly columns: readonly string[] }) =>
      `Il n’y a pas de colonne « ${d.column} ». Colonnes : ${d.columns.join(", ")}.`,
    en: (d: { readonly column: string; readonly columns: readonly string[] }) =>
      `There is no column “${d.column}”. Columns: ${d.columns.join(", ")}.`,
  },
  "lab/nobody-found": {
    status: 404,
    fr: (_: object) => "Aucune ligne ne correspond à cette personne. Vérifiez la colonne et la valeur.",
    en: (_: object) => "No row matches this person. Check the column and the value.",
  },
  "lab/newest-version": {
    status: 409,
    fr: (_: object) =>
      "La dernière version ne peut pas être supprimée seule. Supprimez le jeu de données entier si c’est ce que vous voulez.",
    en: (_: object) =>
      "The newest version cannot be removed alone. Remove the whole dataset if that is what you want.",
  },
  "lab/labelling-closed": {
    status: 409,
    fr: (_: object) => "Cet étiquetage est terminé. Commencez-en un nouveau pour continuer.",
    en: (_: object) => "This labelling task has ended. Begin a new one to go on.",
  },
  "lab/unknown-label": {
    status: 422,
    fr: (d: { readonly label: string; readonly classes: readonly string[] }) =>
      `« ${d.label} » n’est pas une étiquette d’ici. Étiquettes : ${d.classes.join(", ")}.`,
    en: (d: { readonly label: string; readonly classes: readonly string[] }) =>
      `“${d.label}” is no label here. Labels: ${d.classes.join(", ")}.`,
  },
  "lab/one-label": {
    status: 422,
    fr: (_: object) => "Ici chaque texte porte exactement une étiquette. Choisissez-en une.",
    en: (_: object) => "Here each text carries exactly one label. Choose one.",
  },
  "lab/nothing-to-undo": {
    status: 409,
    fr: (_: object) => "Vous n’avez pas de réponse à reprendre ici.",
    en: (_: object) => "You have no answer to take back here.",
  },
} as const;
