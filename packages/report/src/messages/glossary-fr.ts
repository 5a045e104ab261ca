export const glossaryFr: readonly { readonly term: string; readonly meaning: string }[] = [
  {
    term: "Partie de test",
    meaning:
      "Textes mis de côté au départ. Le modèle ne les voit qu'une fois fini\u00a0; ses notes viennent de là.",
  },
  {
    term: "Intervalle à 95\u00a0%",
    meaning:
      "Avec d'autres textes du même genre, le chiffre tomberait à peu près entre ces deux bornes. Large\u00a0: peu de données.",
  },
  { term: "Exactitude", meaning: "Part des textes bien classés." },
  { term: "Précision", meaning: "Quand le modèle donne une classe, à quelle fréquence il a raison." },
  { term: "Rappel", meaning: "Parmi les textes d'une classe, la part que le modèle retrouve." },
  {
    term: "F1",
    meaning: "Moyenne harmonique de la précision et du rappel\u00a0: haute seulement si les deux le sont.",
  },
  {
    term: "Macro, micro",
    meaning:
      "Macro\u00a0: moyenne des classes, à poids égal. Micro\u00a0: toutes les décisions comptent de même.",
  },
  {
    term: "Règle gratuite",
    meaning: "Ce qu'on obtiendrait sans modèle\u00a0: toujours la même réponse, ou quelques mots-clés.",
  },
  {
    term: "Calibration",
    meaning: "Accord entre la probabilité annoncée et la fréquence des bonnes réponses.",
  },
  {
    term: "Seuil",
    meaning: "Probabilité sous laquelle le modèle se tait et laisse le texte à une personne.",
  },
  { term: "Parité démographique", meaning: "Chaque groupe reçoit une classe dans la même proportion." },
  {
    term: "Égalité des chances",
    meaning: "Les textes d'une classe sont aussi souvent retrouvés dans chaque groupe.",
  },
  { term: "Cotes égalisées", meaning: "Chaque groupe a les mêmes taux de bonnes et de fausses réponses." },
  {
    term: "Validation croisée",
    meaning: "L'apprentissage est coupé en plis\u00a0; chacun est jugé par un modèle appris sur les autres.",
  },
];
