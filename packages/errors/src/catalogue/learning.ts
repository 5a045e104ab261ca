const weightFaultsFr = {
  length: "le fichier est tronqué ou trop long",
  header: "son en-tête est illisible",
  repeated: "un nom y figure deux fois",
  type: "un type de nombre est inconnu",
  size: "la taille annoncée ne correspond pas à la forme",
  offsets: "les données se chevauchent ou laissent un trou",
  values: "des nombres y sont hors de leurs bornes",
} as const;

const weightFaultsEn = {
  length: "the file is cut short or too long",
  header: "its header cannot be read",
  repeated: "a name stands in it twice",
  type: "a number type is unknown",
  size: "the size it states does not fit the shape",
  offsets: "the data overlap or leave a hole",
  values: "numbers in it are out of their range",
} as const;

interface BrokenWeights {
  readonly fault: keyof typeof weightFaultsEn;
  /** Name of the tensor at fault, or empty. */
  readonly tensor: string;
}

/** What a learner or an evaluation cannot work with. */
export const learning = {
  "learning/empty-part": {
    fr: (d: { rows: number }) =>
      `Avec cette coupe, les ${d.rows} lignes tombent toutes dans la partie de test : rien ne reste pour apprendre. Essayez « --split 20% ».`,
    en: (d: { rows: number }) =>
      `With this split all ${d.rows} rows fall into the test part: nothing is left to learn from. Try “--split 20%”.`,
  },
  "learning/not-a-model": {
    fr: (d: { missing: string }) =>
      `Ce n’est pas un dossier de modèle de Levier : il y manque « ${d.missing} ». Donnez le dossier que « levier train … --out DOSSIER » a écrit.`,
    en: (d: { missing: string }) =>
      `This is not a model folder of Levier: “${d.missing}” is missing. Give the folder that “levier train … --out FOLDER” wrote.`,
  },
  "learning/broken-description": {
    fr: (d: { file: string }) =>
      `« ${d.file} » est abîmé ou vient d’une autre version de Levier. Copiez de nouveau le dossier du modèle, ou refaites l’entraînement.`,
    en: (d: { file: string }) =>
      `“${d.file}” is damaged or comes from another version of Levier. Copy the model folder again, or train again.`,
  },
  "learning/no-text": {
    fr: (_: object) =>
      "Aucune ligne n’a à la fois un texte et une étiquette. Vérifiez les colonnes choisies.",
    en: (_: object) => "No row has both a text and a label. Check the columns that you chose.",
  },
  "learning/one-class": {
    fr: (d: { label: string }) =>
      `Tous les textes portent la même étiquette (« ${d.label} »). Il en faut au moins deux pour apprendre à trier.`,
    en: (d: { label: string }) =>
      `Every text has the same label (“${d.label}”). At least two are needed to learn to sort.`,
  },
  "learning/broken-weights": {
    fr: (d: BrokenWeights) =>
      `Les poids du modèle sont inutilisables : ${weightFaultsFr[d.fault]}${d.tensor && ` (« ${d.tensor} »)`}. Copiez de nouveau le dossier du modèle, ou refaites l'entraînement.`,
    en: (d: BrokenWeights) =>
      `The model's weights cannot be used: ${weightFaultsEn[d.fault]}${d.tensor && ` (“${d.tensor}”)`}. Copy the model folder again, or train again.`,
  },
} as const;
