/** Faults of files: reading, limits, writing. */
type InFile = { readonly file: string };
type Missing = InFile & {
  readonly column: string;
  readonly columns: readonly string[];
  readonly nearest?: string;
};
type Limited = InFile & { readonly limit: number };
type Kind = keyof typeof kinds.fr;

/** What to do with a file that is no table, by what it is. */
const kinds = {
  fr: {
    pdf: "c’est un PDF. Retrouvez le tableau d’origine, ou copiez-le dans un tableur et enregistrez-le en .xlsx ou .csv.",
    "old-office":
      "c’est un ancien format d’Office (.xls, .doc) ou un classeur protégé par mot de passe. Ouvrez-le et enregistrez-le en .xlsx ou .csv, sans mot de passe.",
    gzip: "il est compressé (gzip). Décompressez-le d’abord.",
    archive: "c’est une archive. Extrayez-en le tableau d’abord.",
    image: "c’est une image. Il faut un tableau : .csv, .xlsx, .jsonl ou .parquet.",
    "rich-text":
      "c’est un document RTF. Copiez le tableau dans un tableur et enregistrez-le en .xlsx ou .csv.",
    database: "c’est une base SQLite. Exportez la table en .csv.",
    document:
      "c’est un document (Word, LibreOffice…). Copiez le tableau dans un tableur et enregistrez-le en .xlsx ou .csv.",
    spreadsheet:
      "c’est un classeur d’un autre format (.ods, .xlsb). Ouvrez-le et enregistrez-le en .xlsx ou .csv.",
    markup:
      "c’est une page HTML ou un document XML. Ouvrez-la dans un tableur et enregistrez-la en .xlsx ou .csv.",
    json: "c’est un document JSON entier. Il faut du JSONL (un objet par ligne) ; par exemple : jq -c '.[]' fichier.json > fichier.jsonl",
    binary: "son contenu n’est pas du texte. Il faut un tableau : .csv, .xlsx, .jsonl ou .parquet.",
  },
  en: {
    pdf: "it is a PDF. Find the original table, or copy it into a spreadsheet and save it as .xlsx or .csv.",
    "old-office":
      "it is an old Office format (.xls, .doc) or a workbook with a password. Open it and save it as .xlsx or .csv, without a password.",
    gzip: "it is compressed (gzip). Decompress it first.",
    archive: "it is an archive. Extract the table from it first.",
    image: "it is an image. A table is needed: .csv, .xlsx, .jsonl or .parquet.",
    "rich-text": "it is an RTF document. Copy the table into a spreadsheet and save it as .xlsx or .csv.",
    database: "it is an SQLite database. Export the table as .csv.",
    document:
      "it is a document (Word, LibreOffice…). Copy the table into a spreadsheet and save it as .xlsx or .csv.",
    spreadsheet: "it is a workbook of another format (.ods, .xlsb). Open it and save it as .xlsx or .csv.",
    markup: "it is an HTML page or an XML document. Open it in a spreadsheet and save it as .xlsx or .csv.",
    json: "it is one whole JSON document. JSONL is needed (one object a line); for instance: jq -c '.[]' file.json > file.jsonl",
    binary: "its content is not text. A table is needed: .csv, .xlsx, .jsonl or .parquet.",
  },
} as const;

/** Reasons of the operating system that users meet; others are shown as they are. */
const reasons = {
  fr: {
    EACCES: "vous n’en avez pas le droit",
    EPERM: "vous n’en avez pas le droit",
    ENOSPC: "le disque est plein",
    EROFS: "le disque est en lecture seule",
    ENOTDIR: "un élément du chemin n’est pas un dossier",
    EISDIR: "c’est un dossier",
  },
  en: {
    EACCES: "permission denied",
    EPERM: "permission denied",
    ENOSPC: "the disk is full",
    EROFS: "the disk is read-only",
    ENOTDIR: "a part of the path is not a folder",
    EISDIR: "it is a folder",
  },
} as const;

function reason(language: "fr" | "en", code: string): string {
  return (reasons[language] as Readonly<Record<string, string>>)[code] ?? code;
}

const mebibytes = (bytes: number) => Math.round((bytes / 2 ** 20) * 10) / 10;
const list = (columns: readonly string[]) =>
  columns.length > 30 ? `${columns.slice(0, 30).join(", ")}, … (${columns.length})` : columns.join(", ");

export const files = {
  "files/not-found": {
    fr: (d: InFile) => `Le fichier « ${d.file} » n’existe pas. Vérifiez son nom et son dossier.`,
    en: (d: InFile) => `The file “${d.file}” does not exist. Check its name and folder.`,
  },
  "files/missing-column": {
    fr: (d: Missing) =>
      `${d.file} : la colonne « ${d.column} » n’existe pas.${d.nearest ? ` Vouliez-vous dire « ${d.nearest} » ?` : ""} Colonnes : ${list(d.columns)}.`,
    en: (d: Missing) =>
      `${d.file}: there is no column “${d.column}”.${d.nearest ? ` Did you mean “${d.nearest}”?` : ""} Columns: ${list(d.columns)}.`,
  },
  "files/is-folder": {
    fr: (d: InFile) => `« ${d.file} » est un dossier. Indiquez un fichier de ce dossier.`,
    en: (d: InFile) => `“${d.file}” is a folder. Name a file in it.`,
  },
  "files/unreadable": {
    fr: (d: InFile & { readonly reason: string }) =>
      `Impossible de lire « ${d.file} » : ${reason("fr", d.reason)}. Vérifiez le chemin et les droits d’accès.`,
    en: (d: InFile & { readonly reason: string }) =>
      `Cannot read “${d.file}”: ${reason("en", d.reason)}. Check the path and the permissions.`,
  },
  "files/empty": {
    fr: (d: InFile) =>
      `${d.file} est vide. Il faut une ligne d’en-tête avec les noms des colonnes, puis les données.`,
    en: (d: InFile) =>
      `${d.file} is empty. A header line with the names of the columns is needed, then the data.`,
  },
  "files/not-a-table": {
    fr: (d: InFile & { readonly kind: Kind }) => `${d.file} ne peut pas être lu : ${kinds.fr[d.kind]}`,
    en: (d: InFile & { readonly kind: Kind }) => `${d.file} cannot be read: ${kinds.en[d.kind]}`,
  },
  "files/damaged": {
    fr: (d: InFile & { readonly part?: string }) =>
      `${d.file} est abîmé ou incomplet${d.part ? ` (${d.part})` : ""}. Téléchargez-le de nouveau, ou ouvrez-le dans un tableur et enregistrez-le en .csv.`,
    en: (d: InFile & { readonly part?: string }) =>
      `${d.file} is damaged or incomplete${d.part ? ` (${d.part})` : ""}. Download it again, or open it in a spreadsheet and save it as .csv.`,
  },
  "files/too-large": {
    fr: (d: Limited) =>
      `${d.file} dépasse la limite de ${mebibytes(d.limit)} Mio. Découpez-le en plusieurs fichiers.`,
    en: (d: Limited) =>
      `${d.file} is over the limit of ${mebibytes(d.limit)} MiB. Split it into several files.`,
  },
  "files/decompresses-too-large": {
    fr: (d: Limited) =>
      `${d.file} : une fois décompressé, son contenu dépasse la limite (${mebibytes(d.limit)} Mio). S’il vient d’une source sûre, enregistrez-le en .csv.`,
    en: (d: Limited) =>
      `${d.file}: once decompressed, its content is over the limit (${mebibytes(d.limit)} MiB). If you trust its origin, save it as .csv.`,
  },
  "files/header-too-long": {
    fr: (d: InFile & { readonly line: number }) =>
      `${d.file}, ligne ${d.line} : l’en-tête est trop long. La première ligne doit porter les noms des colonnes.`,
    en: (d: InFile & { readonly line: number }) =>
      `${d.file}, line ${d.line}: the header is too long. The first line must hold the names of the columns.`,
  },
  "files/unknown-encoding": {
    fr: (d: InFile & { readonly encoding: string }) =>
      `${d.file} : l’encodage « ${d.encoding} » n’est pas connu. Essayez utf-8, windows-1252, utf-16le ou macintosh.`,
    en: (d: InFile & { readonly encoding: string }) =>
      `${d.file}: the encoding “${d.encoding}” is not known. Try utf-8, windows-1252, utf-16le or macintosh.`,
  },
  "files/cannot-write": {
    fr: (d: InFile & { readonly reason: string }) =>
      `Impossible d’écrire « ${d.file} » : ${reason("fr", d.reason)}. Rien n’a été changé. Choisissez un autre emplacement.`,
    en: (d: InFile & { readonly reason: string }) =>
      `Cannot write “${d.file}”: ${reason("en", d.reason)}. Nothing was changed. Choose another place.`,
  },
  "files/output-cut": {
    fr: (d: { readonly reason: string }) =>
      `La sortie n’a pas pu être écrite en entier : ${reason("fr", d.reason)}. Ce qui en est écrit s’arrête avant la fin : choisissez un autre emplacement et relancez.`,
    en: (d: { readonly reason: string }) =>
      `The output could not be written to its end: ${reason("en", d.reason)}. What is written stops short: choose another place and run again.`,
  },
  "files/folder-in-use": {
    fr: (d: InFile & { readonly found: string }) =>
      `Le dossier « ${d.file} » contient autre chose (« ${d.found} »), qui serait perdu. Choisissez un nouveau dossier.`,
    en: (d: InFile & { readonly found: string }) =>
      `The folder “${d.file}” holds something else (“${d.found}”), which would be lost. Choose a new folder.`,
  },
} as const;
