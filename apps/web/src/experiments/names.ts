import { words } from "../i18n/words.ts";

// Of the bars and the search, which stand on every page: what the pages say comes with them.
export const experimentsName = words({ name: "Expériences" }, { name: "Experiments" });
export const newExperimentName = words({ name: "Nouvelle expérience" }, { name: "New experiment" });
export const compareName = words({ name: "Comparer deux expériences" }, { name: "Compare two experiments" });
