import { words } from "../i18n/words.ts";
import { compareName } from "./names.ts";

export const compare = words(
  {
    ...compareName.fr,
    purpose: "Sur les mêmes textes de test, la différence est-elle réelle ou due au hasard du tirage ?",
    first: "Première",
    second: "Seconde",
    choose: "Choisir…",
    few: "Il faut deux expériences terminées.",
    fewExample:
      "Par exemple : la même avec d’autres colonnes de texte, ou sur une version du jeu de données mieux étiquetée.",
    working: "Comparaison en cours…",
    question: "La seconde est-elle meilleure ?",
    failed: "La comparaison n’a pas abouti",
    answers: {
      better: "La seconde est meilleure, et l’écart est réel.",
      worse: "La seconde est moins bonne, et l’écart est réel.",
      "no difference shown": "Aucune différence n’est démontrée. Ce n’est pas une preuve qu’elles se valent.",
      "not enough data": "Données insuffisantes pour dire si l’écart est réel.",
    },
    rows: (n: string) => `Sur ${n} textes que les deux ont eus à l’épreuve.`,
    settle: (n: string) => `Environ ${n} textes de test de plus trancheraient.`,
    difference: (metric: string, value: string) => `Différence de ${metric} : ${value}`,
    macroF1: "macro-F1",
    accuracy: "exactitude",
    figures: (metric: string) => `Les deux, en ${metric}`,
    value: "Valeur et intervalle à 95 %",
  },
  {
    ...compareName.en,
    purpose: "On the same test texts, is the difference real or the luck of the draw?",
    first: "First",
    second: "Second",
    choose: "Choose…",
    few: "Two experiments that have ended are needed.",
    fewExample:
      "For example: the same one with other text columns, or on a better labelled version of the dataset.",
    working: "Comparing…",
    question: "Is the second better?",
    failed: "The comparison did not succeed",
    answers: {
      better: "The second is better, and the difference is real.",
      worse: "The second is worse, and the difference is real.",
      "no difference shown": "No difference is shown. That is no proof that they are equal.",
      "not enough data": "Not enough data to tell whether the difference is real.",
    },
    rows: (n) => `On ${n} texts that both were tested on.`,
    settle: (n) => `About ${n} more test texts would settle it.`,
    difference: (metric, value) => `Difference of ${metric}: ${value}`,
    macroF1: "macro-F1",
    accuracy: "accuracy",
    figures: (metric) => `Both, in ${metric}`,
    value: "Value and 95% interval",
  },
);
