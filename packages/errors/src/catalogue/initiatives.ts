type Field = "problem" | "people" | "hypothesis" | "success";
type Step = "hypothesis" | "build" | "field_test" | "feedback" | "decision";

const frenchFields: Record<Field, string> = {
  problem: "le problème",
  people: "les personnes concernées",
  hypothesis: "l’hypothèse",
  success: "la mesure du succès",
};
const englishFields: Record<Field, string> = {
  problem: "the problem",
  people: "the people concerned",
  hypothesis: "the hypothesis",
  success: "the measure of success",
};
const frenchSteps: Record<Step, string> = {
  hypothesis: "hypothèse",
  build: "construction",
  field_test: "essai sur le terrain",
  feedback: "retours",
  decision: "décision",
};
const englishSteps: Record<Step, string> = {
  hypothesis: "hypothesis",
  build: "build",
  field_test: "field test",
  feedback: "feedback",
  decision: "decision",
};

/** Faults of initiatives, their cycles and their feedback links, with their status. */
export const initiatives = {
  "initiatives/not-found": {
    status: 404,
    fr: (_: object) =>
      "Cela n’existe pas, ou plus, parmi les initiatives de cette organisation. Rechargez la liste.",
    en: (_: object) =>
      "There is no such thing, or no longer, among this organisation’s initiatives. Load the list again.",
  },
  "initiatives/stopped": {
    status: 409,
    fr: (_: object) =>
      "Cette initiative est arrêtée : elle reste telle quelle. Pour reprendre l’idée, créez-en une nouvelle.",
    en: (_: object) =>
      "This initiative is stopped: it stays as it is. To take the idea up again, make a new one.",
  },
  "initiatives/canvas-incomplete": {
    status: 409,
    fr: (d: { readonly missing: readonly Field[] }) =>
      `Avant le premier cycle, complétez le canevas : ${d.missing.map((field) => frenchFields[field]).join(", ")}.`,
    en: (d: { readonly missing: readonly Field[] }) =>
      `Before the first cycle, complete the canvas: ${d.missing.map((field) => englishFields[field]).join(", ")}.`,
  },
  "initiatives/already-begun": {
    status: 409,
    fr: (_: object) => "Cette initiative a déjà commencé. Rechargez la page pour voir où elle en est.",
    en: (_: object) => "This initiative has begun already. Load the page again to see where it stands.",
  },
  "initiatives/not-next": {
    status: 409,
    fr: (d: { readonly from: Step; readonly to: Step }) =>
      `On ne passe pas de l’étape « ${frenchSteps[d.from]} » à « ${frenchSteps[d.to]} ». Avancez d’une étape à la fois ; on peut toujours revenir en arrière.`,
    en: (d: { readonly from: Step; readonly to: Step }) =>
      `One does not go from the step “${englishSteps[d.from]}” to “${englishSteps[d.to]}”. Go forward a step at a time; one can always go back.`,
  },
  "initiatives/too-early": {
    status: 409,
    fr: (d: { readonly step: Step }) =>
      `Le cycle est encore à l’étape « ${frenchSteps[d.step]} » : on ne poursuit qu’après l’essai et les retours. Vous pouvez changer d’hypothèse ou arrêter dès maintenant.`,
    en: (d: { readonly step: Step }) =>
      `The cycle is still at the step “${englishSteps[d.step]}”: one goes on only after the test and the feedback. You may change the hypothesis or stop right now.`,
  },
  "initiatives/cycle-closed": {
    status: 409,
    fr: (d: { readonly cycle: number }) =>
      `Le cycle ${d.cycle} est déjà décidé, et ne change plus. Rechargez la page pour voir le suivant.`,
    en: (d: { readonly cycle: number }) =>
      `Cycle ${d.cycle} has been decided and changes no more. Load the page again to see the next one.`,
  },
  "feedback/link-closed": {
    status: 410,
    fr: (_: object) =>
      "Ce lien ne reçoit plus de réponses. Demandez-en un nouveau à la personne qui vous l’a donné.",
    en: (_: object) => "This link takes no answers any more. Ask whoever gave it to you for a new one.",
  },
  "feedback/full": {
    status: 410,
    fr: (_: object) =>
      "Ce questionnaire a reçu toutes les réponses qu’il attendait. Merci d’avoir voulu répondre.",
    en: (_: object) =>
      "This questionnaire has received all the answers that it waited for. Thank you for wanting to answer.",
  },
  "feedback/unfit-answer": {
    status: 400,
    fr: (d: { readonly question: number }) =>
      `La réponse à la question ${d.question} n’est pas de la sorte attendue. Rechargez la page et répondez de nouveau.`,
    en: (d: { readonly question: number }) =>
      `The answer to question ${d.question} is not of the kind that was asked for. Load the page again and answer anew.`,
  },
  "feedback/empty": {
    status: 400,
    fr: (_: object) => "Répondez à au moins une question.",
    en: (_: object) => "Answer at least one question.",
  },
} as const;
