import { words } from "../i18n/words.ts";

// Of the bars and the search, which stand on every page: what the pages say comes with them.
export const initiativesName = words({ name: "Initiatives" }, { name: "Initiatives" });
export const timelineName = words({ name: "Frise" }, { name: "Timeline" });
export const newInitiativeName = words({ name: "Nouvelle initiative" }, { name: "New initiative" });
