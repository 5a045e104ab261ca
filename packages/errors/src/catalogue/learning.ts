/** What a learner or an evaluation cannot work with. */
export const learning = {
  "learning/one-class": {
    fr: (d: { label: string }) =>
      `Tous les textes portent la même étiquette (« ${d.label} »). Il en faut au moins deux pour apprendre à trier.`,
    en: (d: { label: string }) =>
      `Every text has the same label (“${d.label}”). At least two are needed to learn to sort.`,
  },
} as const;
