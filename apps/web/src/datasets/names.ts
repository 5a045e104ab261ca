import { words } from "../i18n/words.ts";

// Of the bars and the search, which stand on every page: what the pages say comes with them.
export const area = words({ name: "Données" }, { name: "Data" });
export const datasetsName = words(
  { name: "Jeux de données", shortName: "Données" },
  { name: "Datasets", shortName: "Data" },
);
export const newDatasetName = words({ name: "Apporter un fichier" }, { name: "Bring a file" });
