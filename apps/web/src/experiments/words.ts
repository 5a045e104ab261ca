import { words } from "../i18n/words.ts";
import { experimentsName } from "./names.ts";

export const experiments = words(
  {
    ...experimentsName.fr,
    purpose:
      "Un modèle appris sur vos étiquettes, mesuré sur des textes qu’il n’a jamais vus, jugé sans complaisance.",
    make: "Nouvelle expérience",
    compare: "Comparer deux expériences",
    list: "Expériences",
    empty: "Aucune expérience pour l’instant.",
    emptyExample:
      "Par exemple : 300 comptes rendus étiquetés par thème suffisent souvent à savoir si un modèle peut trier les suivants, et à quel prix d’erreurs.",
    on: (dataset: string, version: number) => `${dataset}, version ${version}`,
    states: {
      waiting: "attend son tour",
      running: "en cours",
      done: "terminée",
      failed: "a échoué",
      cancelled: "arrêtée",
    },
    verdict: {
      yes: "Un modèle vaut la peine",
      no: "Un modèle ne vaut pas la peine",
      unknown: "Données insuffisantes",
    },
    macroF1: "Macro-F1",
    failed: "Cette expérience a échoué",
    cancelled: "Cette expérience a été arrêtée. Rien n’en a été gardé.",
    again: "En lancer une autre",
    following:
      "L’apprentissage est en cours. Vous pouvez quitter cette page : le travail vous suit, et une notification dira sa fin.",
    about: "Comment elle a été faite",
    facts: {
      dataset: "Jeu de données",
      text: "Colonnes de texte",
      label: "Étiquette",
      groups: "Groupes comparés",
      none: "aucun",
      seed: "Graine",
      split: "Mis de côté pour le test",
      when: "Lancée",
      rows: "Textes appris / testés",
    },
    report: "Rapport d’évaluation d’un modèle : ce qu’il vaut, où il se trompe, et ce qu’il coûte.",
    tryIt: "Essayer le modèle",
  },
  {
    ...experimentsName.en,
    purpose:
      "A model learnt from your labels, measured on texts that it has never seen, judged without kindness.",
    make: "New experiment",
    compare: "Compare two experiments",
    list: "Experiments",
    empty: "No experiment yet.",
    emptyExample:
      "For example: 300 field reports labelled by theme are often enough to know whether a model can sort the next ones, and at what price in errors.",
    on: (dataset, version) => `${dataset}, version ${version}`,
    states: {
      waiting: "waits for its turn",
      running: "running",
      done: "ended",
      failed: "failed",
      cancelled: "stopped",
    },
    verdict: { yes: "A model pays", no: "A model does not pay", unknown: "Not enough data" },
    macroF1: "Macro-F1",
    failed: "This experiment failed",
    cancelled: "This experiment was stopped. Nothing of it was kept.",
    again: "Start another one",
    following:
      "The model is learning. You may leave this page: the work follows you, and a notification will tell its end.",
    about: "How it was made",
    facts: {
      dataset: "Dataset",
      text: "Text columns",
      label: "Label",
      groups: "Groups compared",
      none: "none",
      seed: "Seed",
      split: "Set aside for the test",
      when: "Started",
      rows: "Texts learnt / tested",
    },
    report: "Evaluation report of a model: what it is worth, where it errs, and what it costs.",
    tryIt: "Try the model",
  },
);
