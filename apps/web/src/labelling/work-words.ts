import { words } from "../i18n/words.ts";

export const work = words(
  {
    purpose: (name: string) => `Étiquetage « ${name} ». Une touche par étiquette, sans la souris.`,
    title: "Étiqueter",
    one: "Un texte à la fois",
    ten: "Dix à la fois",
    help: "Touches",
    helpTitle: "Les touches",
    keys: [
      ["1 … 9, puis lettres", "donner l’étiquette qui porte cette touche"],
      ["Entrée", "valider, quand plusieurs étiquettes sont permises"],
      ["S", "passer : quelqu’un d’autre lira ce texte"],
      ["U", "annuler la dernière réponse"],
      ["↑ ↓", "changer de texte, dans la grille"],
      ["?", "montrer ou cacher ces touches"],
    ],
    choices: "Étiquettes",
    text: "Texte à étiqueter",
    undo: "Annuler",
    skip: "Passer",
    validate: "Valider",
    why: {
      keyword: "Proposé parce qu’il contient un de vos mots-clés.",
      diverse: "Proposé parce qu’il ne ressemble à aucun des textes déjà lus.",
      uncertain: "Proposé parce que le modèle hésite : votre réponse lui apprendra le plus.",
      next: "Proposé parce qu’il vient ensuite dans le fichier.",
    },
    session: (count: number, rate: string) =>
      count > 1 ? `${count} réponses depuis l’ouverture, ${rate} par minute` : "1 réponse depuis l’ouverture",
    settled: (settled: string, rows: string) => `${settled} textes étiquetés sur ${rows}`,
    kept: "Tout est gardé",
    keeping: (count: number) => (count > 1 ? `${count} réponses en route` : "1 réponse en route"),
    offline: (count: number) =>
      count > 1
        ? `Levier ne répond pas : ${count} réponses attendent ici et partiront dès que possible.`
        : "Levier ne répond pas : 1 réponse attend ici et partira dès que possible.",
    refused: "Une réponse a été refusée :",
    undone: "Dernière réponse annulée.",
    nothingToUndo: "Il n’y a rien à annuler.",
    finished: "Plus aucun texte n’attend votre étiquette.",
    finishedHelp: "Les textes qui restent sont chez d’autres personnes, ou attendent une décision.",
    toTask: "Voir où en est l’étiquetage",
    closed: "Cet étiquetage est terminé.",
    chosen: "choisie",
  },
  {
    purpose: (name) => `Labelling “${name}”. One key for each label, without the mouse.`,
    title: "Label",
    one: "One text at a time",
    ten: "Ten at a time",
    help: "Keys",
    helpTitle: "The keys",
    keys: [
      ["1 … 9, then letters", "give the label that bears this key"],
      ["Enter", "confirm, where several labels are allowed"],
      ["S", "skip: somebody else will read this text"],
      ["U", "undo the last answer"],
      ["↑ ↓", "go to another text, in the grid"],
      ["?", "show or hide these keys"],
    ],
    choices: "Labels",
    text: "Text to label",
    undo: "Undo",
    skip: "Skip",
    validate: "Confirm",
    why: {
      keyword: "Proposed because it holds one of your keywords.",
      diverse: "Proposed because it resembles none of the texts read so far.",
      uncertain: "Proposed because the model hesitates: it learns most from your answer.",
      next: "Proposed because it comes next in the file.",
    },
    session: (count, rate) =>
      count === 1
        ? "1 answer since you opened this page"
        : `${count} answers since you opened this page, ${rate} a minute`,
    settled: (settled, rows) => `${settled} of ${rows} texts labelled`,
    kept: "Everything is kept",
    keeping: (count) => (count === 1 ? "1 answer on its way" : `${count} answers on their way`),
    offline: (count) =>
      count === 1
        ? "Levier does not answer: 1 answer waits here and will go as soon as it can."
        : `Levier does not answer: ${count} answers wait here and will go as soon as they can.`,
    refused: "An answer was refused:",
    undone: "Last answer undone.",
    nothingToUndo: "There is nothing to undo.",
    finished: "No text waits for your label.",
    finishedHelp: "Those that are left are with other people, or wait for a decision.",
    toTask: "See how far the labelling is",
    closed: "This labelling task has ended.",
    chosen: "chosen",
  },
);
