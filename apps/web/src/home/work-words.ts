import { words } from "../i18n/words.ts";

const texts = (count: number, said: string) => `${said} texte${count > 1 ? "s" : ""}`;
const inEnglish = (count: number, said: string) => `${said} text${count > 1 ? "s" : ""}`;

export const work = words(
  {
    title: "Ce qui vous attend",
    nothing: "Aucun travail ne vous attend : tout est lu, étiqueté et décrit.",
    bring: "Apporter un fichier",
    of: {
      answer: "File humaine",
      label: "Étiquetage",
      step: "Initiative",
      begin: "Idée sans cycle",
      describe: "Jeu de données",
      read: "Expérience",
    },
    kinds: {
      answer: (count: number, said: string) => `Répondre pour ${texts(count, said)}`,
      label: (count: number, said: string) => `Étiqueter : encore ${texts(count, said)}`,
      step: (_count: number, _said: string) => "Voir le cycle",
      begin: (_count: number, _said: string) => "Compléter le canevas",
      describe: (_count: number, _said: string) => "Compléter la fiche et les rôles",
      read: (_count: number, _said: string) => "Lire le rapport",
    },
    steps: {
      hypothesis: "Préciser l’hypothèse, puis construire",
      build: "Construire, puis essayer sur le terrain",
      field_test: "Essayer sur le terrain",
      feedback: "Recueillir les retours",
      decision: "Décider, avec les raisons",
    },
  },
  {
    title: "What waits for you",
    nothing: "No work waits for you: all is read, labelled and described.",
    bring: "Bring a file",
    of: {
      answer: "Human queue",
      label: "Labelling",
      step: "Initiative",
      begin: "Idea without a cycle",
      describe: "Dataset",
      read: "Experiment",
    },
    kinds: {
      answer: (count, said) => `Answer for ${inEnglish(count, said)}`,
      label: (count, said) => `Label: ${inEnglish(count, said)} left`,
      step: () => "See the cycle",
      begin: () => "Complete the canvas",
      describe: () => "Complete sheet and roles",
      read: () => "Read the report",
    },
    steps: {
      hypothesis: "Sharpen the hypothesis, then build",
      build: "Build, then test in the field",
      field_test: "Test in the field",
      feedback: "Gather feedback",
      decision: "Decide, with reasons",
    },
  },
);
