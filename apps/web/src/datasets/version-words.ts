import { words } from "../i18n/words.ts";

export const versions = words(
  {
    list: "Versions, la plus récente d’abord",
    version: (number: number) => `Version ${number}`,
    changes: {
      imported: "lue du fichier apporté",
      masked: "données personnelles masquées",
      erased: "lignes d’une personne effacées",
      labelled: "étiquettes ajoutées",
      corrected: "corrections ajoutées",
    },
    rows: (count: number, said: string) => (count > 1 ? `${said} lignes` : `${said} ligne`),
    erasedRows: (count: number, said: string) =>
      count > 1 ? `${said} effacées depuis` : `${said} effacée depuis`,
    columns: (count: number) => (count > 1 ? `${count} colonnes` : "1 colonne"),
    added: (columns: string) => `ajoutées : ${columns}`,
    by: (name: string, when: string) => `par ${name}, ${when}`,
    newest: "la plus récente",
    export: (format: string, number: number) => `Exporter la version ${number} en ${format}`,
    remove: "Retirer",
    removeOf: (number: number) => `Retirer la version ${number}`,
    removed: (number: number) => `Version ${number} retirée.`,
    faults: "Ce que la lecture a rencontré",
    faultsHelp: (shown: string, all: string) =>
      shown === all
        ? "Rien n’est changé en silence : voici chaque ligne qui n’était pas comme il faut, et ce qui en a été fait."
        : `Rien n’est changé en silence. Voici les ${shown} premières lignes touchées sur ${all}.`,
    noFaults: "Toutes les lignes du fichier ont été lues sans rien corriger.",
    line: "Ligne",
    column: "Colonne",
    what: "Ce qui n’allait pas",
    outcome: "Ce qui en a été fait",
    faultKinds: {
      "ragged-row": "le nombre de cellules n’est pas celui de l’en-tête",
      "bad-quote": "guillemet mal fermé",
      "bad-encoding": "caractère illisible",
      "cell-too-long": "cellule trop longue",
      "row-too-long": "ligne trop longue",
      "bad-json": "JSON illisible",
    } as Readonly<Record<string, string>>,
    outcomes: { kept: "corrigée et gardée", "left out": "laissée de côté" },
  },
  {
    list: "Versions, the newest first",
    version: (number) => `Version ${number}`,
    changes: {
      imported: "read from the file that was brought",
      masked: "personal data masked",
      erased: "one person’s rows erased",
      labelled: "labels added",
      corrected: "corrections added",
    },
    rows: (count, said) => (count === 1 ? `${said} row` : `${said} rows`),
    erasedRows: (_, said) => `${said} erased since`,
    columns: (count) => (count === 1 ? "1 column" : `${count} columns`),
    added: (columns) => `added: ${columns}`,
    by: (name, when) => `by ${name}, ${when}`,
    newest: "the newest",
    export: (format, number) => `Export version ${number} as ${format}`,
    remove: "Remove",
    removeOf: (number) => `Remove version ${number}`,
    removed: (number) => `Version ${number} removed.`,
    faults: "What reading met",
    faultsHelp: (shown, all) =>
      shown === all
        ? "Nothing is changed silently: here is each row that was not as it should be, and what was done with it."
        : `Nothing is changed silently. Here are the first ${shown} of ${all} rows concerned.`,
    noFaults: "All rows of the file were read without mending anything.",
    line: "Line",
    column: "Column",
    what: "What was wrong",
    outcome: "What was done",
    faultKinds: {
      "ragged-row": "not as many cells as the header",
      "bad-quote": "quotation mark not closed",
      "bad-encoding": "unreadable character",
      "cell-too-long": "cell too long",
      "row-too-long": "row too long",
      "bad-json": "unreadable JSON",
    },
    outcomes: { kept: "mended and kept", "left out": "left out" },
  },
);
