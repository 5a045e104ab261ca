/** What the model card says, in both languages. */
const fr = {
  purpose: "Ce que fait le modèle",
  doesWhat: (classes: number, multiLabel: boolean) =>
    `Il donne à un texte court ${multiLabel ? "zéro, une ou plusieurs étiquettes" : "une étiquette"} parmi ${classes}, avec une probabilité, et s'abstient quand il n'est pas assez sûr.`,
  classes: "Étiquettes",
  class: "Étiquette",
  trainingRows: "Lignes d'entraînement",
  training: "Entraînement",
  howTrained:
    "Modèle linéaire sur les mots, les paires de mots et les suites de 2 à 5 caractères. Les réglages ont été choisis par validation croisée sur la seule partie d'entraînement ; les probabilités sont étalonnées sur des lignes que le modèle n'avait pas vues.",
  learner: "Apprentissage",
  learners: {
    svm: "SVM linéaire (perte charnière au carré)",
    logistic: "régression logistique",
    "crammer-singer": "SVM multiclasse de Crammer et Singer",
  },
  cost: "coût C",
  classWeight: "poids des étiquettes",
  classWeights: {
    none: "aucun",
    balanced: "inverse de l'effectif",
  },
  naiveBayes: "Bayes naïf complémentaire, part dans la moyenne",
  features: "Traits retenus",
  seed: "Graine",
  evaluation: "Évaluation",
  notEvaluated: "Ce modèle n'a pas été évalué : n'en tirez aucune décision avant de l'avoir fait.",
  measuredOn: (rows: number, dataset: string) =>
    `Mesurée sur ${rows} lignes que le modèle n'a pas vues (${dataset}).`,
  figure: "Mesure",
  value: "Valeur",
  interval: "Intervalle à 95 %",
  accuracy: "Exactitude",
  macroF1: "F1 macro",
  microF1: "F1 micro",
  pays: "Un modèle vaut-il la peine ici ?",
  yes: "Oui.",
  no: "Non.",
  unknown: "Pas assez de données pour le dire.",
  limits: "Limites et équité",
  generalLimits:
    "Le modèle reproduit les étiquettes qu'il a reçues, erreurs et partis pris compris. Sur des textes d'un autre lieu, d'une autre époque ou d'une autre langue, évaluez-le de nouveau. Il ne doit pas décider seul du sort d'une personne.",
  noVerdicts: "Aucune limite d'équité n'a été vérifiée.",
  verdicts: { holds: "tenue", breaks: "dépassée", "not enough data": "pas assez de données" },
  abstaining: "Abstention",
  abstains: (threshold: string, precision: string) =>
    `Le modèle répond à partir d'une probabilité de ${threshold}, seuil choisi pour une précision voulue de ${precision}.`,
  size: "Taille",
  takes: (megabytes: string) => `Le modèle occupe ${megabytes} Mo.`,
  storedSmall: (full: string, stored: string) =>
    `Coût mesuré de l'élagage et de la quantification : F1 macro ${full} avec les poids complets, ${stored} avec les poids enregistrés (mesuré sur une part que le modèle n’avait pas vue).`,
  use: "Utilisation",
  classifyCommand: "levier classify DOSSIER_DU_MODELE textes.csv > etiquettes.csv",
  explainCommand: 'levier explain DOSSIER_DU_MODELE "Un texte à comprendre"',
};

const en: typeof fr = {
  purpose: "What the model does",
  doesWhat: (classes, multiLabel) =>
    `It gives a short text ${multiLabel ? "none, one or several labels" : "one label"} out of ${classes}, with a probability, and abstains when it is not sure enough.`,
  classes: "Labels",
  class: "Label",
  trainingRows: "Training rows",
  training: "Training",
  howTrained:
    "A linear model on words, word pairs and runs of 2 to 5 characters. Its settings were chosen by cross-validation on the training part alone; its probabilities are calibrated on rows that the model had not seen.",
  learner: "Learner",
  learners: {
    svm: "linear SVM (squared hinge loss)",
    logistic: "logistic regression",
    "crammer-singer": "multiclass SVM of Crammer and Singer",
  },
  cost: "cost C",
  classWeight: "class weights",
  classWeights: { none: "none", balanced: "inverse frequency" },
  naiveBayes: "Complement naive Bayes, share of the average",
  features: "Features kept",
  seed: "Seed",
  evaluation: "Evaluation",
  notEvaluated: "This model has not been evaluated: take no decision from it before you have.",
  measuredOn: (rows, dataset) => `Measured on ${rows} rows that the model has not seen (${dataset}).`,
  figure: "Figure",
  value: "Value",
  interval: "95% interval",
  accuracy: "Accuracy",
  macroF1: "Macro-F1",
  microF1: "Micro-F1",
  pays: "Does a model pay here?",
  yes: "Yes.",
  no: "No.",
  unknown: "Not enough data to say.",
  limits: "Limits and fairness",
  generalLimits:
    "The model repeats the labels it was given, mistakes and biases included. Evaluate it again on texts of another place, time or language. It must not decide alone what happens to a person.",
  noVerdicts: "No fairness limit was checked.",
  verdicts: { holds: "holds", breaks: "breaks", "not enough data": "not enough data" },
  abstaining: "Abstaining",
  abstains: (threshold, precision) =>
    `The model answers from a probability of ${threshold}, a threshold chosen for a wanted precision of ${precision}.`,
  size: "Size",
  takes: (megabytes) => `The model takes ${megabytes} MB.`,
  storedSmall: (full, stored) =>
    `Measured cost of pruning and quantisation: macro-F1 ${full} with the full weights, ${stored} with the stored ones (measured on a fold that the model had not seen).`,
  use: "Use",
  classifyCommand: "levier classify MODEL_FOLDER texts.csv > labels.csv",
  explainCommand: 'levier explain MODEL_FOLDER "A text to understand"',
};

export const cardTexts = { fr, en };
