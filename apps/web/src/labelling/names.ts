import { words } from "../i18n/words.ts";

// Of the bars and the search, which stand on every page: what the pages say comes with them.
export const labellingsName = words({ name: "Étiquetages" }, { name: "Labelling" });
export const newLabellingName = words({ name: "Commencer un étiquetage" }, { name: "Begin labelling" });
