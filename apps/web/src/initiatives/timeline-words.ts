import { words } from "../i18n/words.ts";
import { timelineName } from "./names.ts";

export const timelineWords = words(
  {
    ...timelineName.fr,
    purpose: "Le chemin de chaque initiative, cycle par cycle. Cette page s’imprime.",
    toBoard: "Tableau",
    underWay: "en cours",
    span: (from: string, to: string) => `du ${from} au ${to}`,
    spanOpen: (from: string) => `depuis le ${from}`,
    notBegun: "Pas encore commencée.",
    together: "Toutes sur le même axe",
    empty: "Le temps n’a encore rien à raconter.",
    emptyExample: "Dès qu’une initiative commence son premier cycle, ses étapes se dessinent ici, datées.",
  },
  {
    ...timelineName.en,
    purpose: "The way of each initiative, cycle by cycle. This page is fit to print.",
    toBoard: "Board",
    underWay: "under way",
    span: (from, to) => `from ${from} to ${to}`,
    spanOpen: (from) => `since ${from}`,
    notBegun: "Not begun yet.",
    together: "All on one axis",
    empty: "Time has nothing to tell yet.",
    emptyExample: "As soon as an initiative begins its first cycle, its steps are drawn here, dated.",
  },
);
