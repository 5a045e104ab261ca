/** Faults of files: reading, limits, writing. */
export const files = {
  "files/not-found": {
    fr: (d: { file: string }) => `Le fichier « ${d.file} » n’existe pas. Vérifiez son nom et son dossier.`,
    en: (d: { file: string }) => `The file “${d.file}” does not exist. Check its name and folder.`,
  },
  "files/missing-column": {
    fr: (d: { file: string; column: string; columns: readonly string[]; nearest?: string }) =>
      `${d.file} : la colonne « ${d.column} » n’existe pas.${d.nearest ? ` Vouliez-vous dire « ${d.nearest} » ?` : ""} Colonnes : ${d.columns.join(", ")}.`,
    en: (d: { file: string; column: string; columns: readonly string[]; nearest?: string }) =>
      `${d.file}: there is no column “${d.column}”.${d.nearest ? ` Did you mean “${d.nearest}”?` : ""} Columns: ${d.columns.join(", ")}.`,
  },
} as const;
