type OfCommand = { readonly command: string };
type OfOption = OfCommand & { readonly option: string };
type Wanted = keyof typeof wanted.fr;

const wanted = {
  fr: {
    integer: "un nombre entier, par exemple 42",
    split: "une part comme 20% ou crc32:5",
    precision: "une part comme 90%",
    crc32: "crc32:5 (une part tirée au sort ne se retrouve pas)",
    limit: "nom=nombre, par exemple equalized_odds_difference=0.1",
    format: "csv ou jsonl",
    language: "fr ou en",
    keywords: "classe=mot,mot;classe2=mot, par exemple eau=puits,forage;santé=clinique",
  },
  en: {
    integer: "a whole number, for instance 42",
    split: "a share such as 20% or crc32:5",
    precision: "a share such as 90%",
    crc32: "crc32:5 (a share drawn at random cannot be found again)",
    limit: "name=number, for instance equalized_odds_difference=0.1",
    format: "csv or jsonl",
    language: "fr or en",
    keywords: "class=word,word;class2=word, for instance water=well,borehole;health=clinic",
  },
} as const;

const arguments_ = {
  fr: { FILE: "un fichier", MODEL: "le dossier d’un modèle", TEXT: "un texte" },
  en: { FILE: "a file", MODEL: "a model folder", TEXT: "a text" },
} as const;

type Argument = keyof typeof arguments_.fr;

interface NoRows {
  readonly file: string;
  readonly read: number;
  readonly withoutText?: number;
  readonly withoutLabel?: number;
}

interface NothingInCommon {
  readonly file: string;
  readonly prediction: string;
  readonly truth: string;
  /** Some values of each. */
  readonly predicted: readonly string[];
  readonly true: readonly string[];
}

/** Faults of a command line, and of what it names. */
export const usage = {
  "usage/unknown-command": {
    fr: (d: { command: string; nearest?: string }) =>
      `« ${d.command} » n’est pas une commande.${d.nearest ? ` Vouliez-vous dire « ${d.nearest} » ?` : ""} Essayez « levier --help ».`,
    en: (d: { command: string; nearest?: string }) =>
      `“${d.command}” is not a command.${d.nearest ? ` Did you mean “${d.nearest}”?` : ""} Try “levier --help”.`,
  },
  "usage/unknown-option": {
    fr: (d: OfOption & { nearest?: string }) =>
      `L’option « ${d.option} » n’existe pas.${d.nearest ? ` Vouliez-vous dire « --${d.nearest} » ?` : ""} Voir « levier ${d.command} --help ».`,
    en: (d: OfOption & { nearest?: string }) =>
      `There is no option “${d.option}”.${d.nearest ? ` Did you mean “--${d.nearest}”?` : ""} See “levier ${d.command} --help”.`,
  },
  "usage/missing-value": {
    fr: (d: OfOption) => `L’option « ${d.option} » attend une valeur. Voir « levier ${d.command} --help ».`,
    en: (d: OfOption) => `The option “${d.option}” needs a value. See “levier ${d.command} --help”.`,
  },
  "usage/bad-value": {
    fr: (d: OfOption & { value: string; wanted: Wanted }) =>
      `${d.option} : « ${d.value} » ne convient pas. Attendu : ${wanted.fr[d.wanted]}.`,
    en: (d: OfOption & { value: string; wanted: Wanted }) =>
      `${d.option}: “${d.value}” will not do. Expected: ${wanted.en[d.wanted]}.`,
  },
  "usage/missing-argument": {
    fr: (d: OfCommand & { argument: Argument }) =>
      `Il manque ${arguments_.fr[d.argument]}. Voir « levier ${d.command} --help ».`,
    en: (d: OfCommand & { argument: Argument }) =>
      `${arguments_.en[d.argument]} is missing. See “levier ${d.command} --help”.`,
  },
  "usage/missing-option": {
    fr: (d: OfOption & { example: string }) =>
      `Il manque ${d.option}. Par exemple : ${d.option} ${d.example}`,
    en: (d: OfOption & { example: string }) =>
      `${d.option} is missing. For instance: ${d.option} ${d.example}`,
  },
  "usage/missing-columns": {
    fr: (d: { options: readonly string[]; file: string; columns: readonly string[] }) =>
      `Il manque ${d.options.join(" et ")}. Colonnes de ${d.file} : ${d.columns.join(", ")}.`,
    en: (d: { options: readonly string[]; file: string; columns: readonly string[] }) =>
      `${d.options.join(" and ")} missing. Columns of ${d.file}: ${d.columns.join(", ")}.`,
  },
  "usage/same-column": {
    fr: (d: { column: string }) =>
      `La colonne « ${d.column} » est à la fois le texte et l’étiquette : le modèle aurait la réponse sous les yeux. Retirez-la de --text.`,
    en: (d: { column: string }) =>
      `The column “${d.column}” is both the text and the label: the model would see the answer. Take it out of --text.`,
  },
  "usage/too-many-arguments": {
    fr: (d: OfCommand & { argument: string }) =>
      `« ${d.argument} » est de trop. Un nom qui contient des espaces se met entre guillemets. Voir « levier ${d.command} --help ».`,
    en: (d: OfCommand & { argument: string }) =>
      `“${d.argument}” is one too many. A name with spaces goes between quotes. See “levier ${d.command} --help”.`,
  },
  "input/not-a-model": {
    fr: (d: { folder: string; missing: string }) =>
      `« ${d.folder} » n’est pas le dossier d’un modèle de Levier : il y manque ${d.missing}. Créez-en un avec « levier train ».`,
    en: (d: { folder: string; missing: string }) =>
      `“${d.folder}” is not the folder of a Levier model: ${d.missing} is missing. Make one with “levier train”.`,
  },
  "input/damaged-model": {
    fr: (d: { file: string }) =>
      `${d.file} est abîmé. Copiez de nouveau le dossier du modèle, ou refaites l’entraînement.`,
    en: (d: { file: string }) => `${d.file} is damaged. Copy the model folder again, or train again.`,
  },
  "input/no-rows": {
    fr: (d: NoRows) =>
      `${d.file} : aucune ligne utilisable (lues : ${d.read}${d.withoutText ? `, sans texte : ${d.withoutText}` : ""}${d.withoutLabel ? `, sans étiquette : ${d.withoutLabel}` : ""}). Vérifiez les colonnes choisies.`,
    en: (d: NoRows) =>
      `${d.file}: no usable row (read: ${d.read}${d.withoutText ? `, without a text: ${d.withoutText}` : ""}${d.withoutLabel ? `, without a label: ${d.withoutLabel}` : ""}). Check the columns that you chose.`,
  },
  "input/nothing-in-common": {
    fr: (d: NothingInCommon) =>
      `${d.file} : aucune valeur de « ${d.prediction} » (${d.predicted.join(", ")}…) n’est une valeur de « ${d.truth} » (${d.true.join(", ")}…). Les deux colonnes doivent porter les mêmes étiquettes ; d’un score, faites d’abord une décision, par exemple 0 ou 1.`,
    en: (d: NothingInCommon) =>
      `${d.file}: no value of “${d.prediction}” (${d.predicted.join(", ")}…) is a value of “${d.truth}” (${d.true.join(", ")}…). Both columns must hold the same labels; turn a score into a decision first, for instance 0 or 1.`,
  },
  "input/no-test-rows": {
    fr: (d: { file: string; modulus: number }) =>
      `${d.file} : aucune ligne ne tombe dans la part de test de crc32:${d.modulus}. Retirez --split pour évaluer toutes les lignes.`,
    en: (d: { file: string; modulus: number }) =>
      `${d.file}: no row falls into the test part of crc32:${d.modulus}. Leave out --split to evaluate every row.`,
  },
  "input/broken-journal": {
    fr: (d: { file: string; line: number }) =>
      `${d.file}, ligne ${d.line} : cette réponse enregistrée est illisible. Corrigez ou retirez cette ligne, puis recommencez ; rien d’autre n’est perdu.`,
    en: (d: { file: string; line: number }) =>
      `${d.file}, line ${d.line}: this saved answer cannot be read. Mend or remove the line and start again; nothing else is lost.`,
  },
} as const;
