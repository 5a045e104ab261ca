export const glossaryEn: readonly { readonly term: string; readonly meaning: string }[] = [
  {
    term: "Test part",
    meaning:
      "Texts set aside at the start. The model sees them only when it is finished; its marks come from there.",
  },
  {
    term: "95% interval",
    meaning:
      "With other texts of the same kind, the figure would fall roughly between these bounds. Wide means little data.",
  },
  { term: "Accuracy", meaning: "Share of texts that are sorted rightly." },
  { term: "Precision", meaning: "When the model gives a class, how often it is right." },
  { term: "Recall", meaning: "Of the texts of a class, the share that the model finds." },
  { term: "F1", meaning: "Harmonic mean of precision and recall: high only when both are." },
  {
    term: "Macro, micro",
    meaning: "Macro: the mean over classes, each counting the same. Micro: every decision counts the same.",
  },
  {
    term: "Free rule",
    meaning: "What you would get without a model: always the same answer, or a few keywords.",
  },
  {
    term: "Calibration",
    meaning: "Agreement between the probability announced and how often the answer is right.",
  },
  {
    term: "Threshold",
    meaning: "Probability below which the model stays silent and leaves the text to a person.",
  },
  { term: "Demographic parity", meaning: "Each group receives a class in the same proportion." },
  { term: "Equal opportunity", meaning: "Texts of a class are found as often in each group." },
  { term: "Equalized odds", meaning: "Each group has the same rates of right and of false answers." },
  {
    term: "Cross-validation",
    meaning: "The training part is cut into folds; each is judged by a model trained on the others.",
  },
];
