import { glossaryFr } from "./glossary-fr.ts";

const s = (n: number): string => (Math.abs(n) >= 2 ? "s" : "");

/** The French texts; their shape is what every other language has to fill. */
export const fr = {
  glossary: glossaryFr,
  page: {
    title: (file: string) => `Rapport d'évaluation – ${file}`,
    kind: "Rapport d'évaluation",
    skip: "Aller au contenu",
    contents: "Dans ce rapport",
    model: (name: string) => `Modèle ${name}`,
    madeBy: (version: string) =>
      `Fait par Levier ${version}, sur la machine de qui l'a lancé. Ce fichier se lit sans connexion et n'envoie rien.`,
    table: "Voir les chiffres en tableau",
    scroll: "tableau qui défile",
    chartScroll: "graphique qui défile",
    unknown: "trop peu de données",
    others: (n: string) => `Voir les ${n} autres`,
    value: "Valeur et intervalle à 95\u00a0%",
    none: "Aucun.",
  },
  sections: {
    source: "De quoi le modèle a appris",
    classes: "Classe par classe",
    confusion: "Ce qui est confondu",
    calibration: "Peut-on croire ses probabilités\u00a0?",
    groups: "Traite-t-il les groupes de la même façon\u00a0?",
    errors: "Ses pires erreurs",
    suspects: "Étiquettes et textes à revoir",
    making: "Comment il a été fait",
    glossary: "Les mots de ce rapport",
  },
  answer: {
    question: "Un modèle vaut-il la peine ici\u00a0?",
    pays: {
      keywords: "Oui\u00a0: ce modèle trie mieux qu'une règle de mots-clés.",
      commonest: "Oui\u00a0: ce modèle trie mieux que de toujours répondre la classe la plus fréquente.",
    },
    paysNot: {
      keywords: "Non\u00a0: ce modèle ne trie pas mieux qu'une règle de mots-clés.",
      commonest:
        "Non\u00a0: ce modèle ne trie pas mieux que de toujours répondre la classe la plus fréquente.",
    },
    chance: "Non\u00a0: ce modèle ne fait pas mieux que le hasard.",
    unknown: "Données insuffisantes\u00a0: on ne sait pas encore si un modèle vaut la peine ici.",
    moreRows: (n: number, shown: string) =>
      `Il faudrait environ ${shown} texte${s(n)} de test de plus pour trancher.`,
    noMoreRows:
      "On ne peut pas encore dire combien de textes trancheraient\u00a0: étiquetez-en d'autres, puis recommencez.",
    payNext: "Avant de s'en servir, lisez les classes faibles et les écarts entre groupes ci-dessous.",
    notNext:
      "La règle gratuite suffit pour l'instant. D'autres étiquettes, ou des classes mieux définies, peuvent changer cette réponse.",
    noTest:
      "Aucun texte n'a pu être mis de côté\u00a0: le modèle n'est pas mesuré. Étiquetez d'autres textes, différents entre eux.",
    testedWhole: (n: number, shown: string) =>
      `Mesuré sur ${shown} texte${s(n)}. Si le modèle a appris de certains d'entre eux, ces notes sont flatteuses.`,
    tested: (n: number, shown: string) =>
      `Mesuré sur ${shown} texte${s(n)} que le modèle n'avait jamais vu${s(n)}.`,
    accuracy: "Exactitude",
    exactMatch: "Exactitude (toutes les étiquettes justes)",
    macroF1: "Macro-F1",
    accuracyPlain: "part des textes bien classés",
    microF1: "Micro-F1",
    microPlain: "qualité sur toutes les étiquettes, les fréquentes comptant davantage",
    macroPlain: "qualité moyenne par classe, les rares comptant autant que les fréquentes",
    rows: { model: "Ce modèle", keywords: "Règle de mots-clés", commonest: "Classe la plus fréquente" },
    above: (metric: string, value: string, rule: string, other: string) =>
      `${metric}\u00a0: ${value} pour le modèle, ${other} pour ${rule}`,
    inRule: { keywords: "la règle de mots-clés", commonest: "la classe la plus fréquente" },
    alone: (metric: string, value: string) => `${metric}\u00a0: ${value} pour le modèle`,
    description: (metric: string) =>
      `${metric} du modèle et des deux règles gratuites, chacune avec son intervalle à 95\u00a0%.`,
    approach: "Approche",
    gain: "Gain du modèle",
    all: "Toutes les mesures",
    measure: "Mesure",
    measures: {
      accuracy: "Exactitude",
      macroPrecision: "Précision macro",
      macroRecall: "Rappel macro",
      macroF1: "F1 macro",
      microPrecision: "Précision micro",
      microRecall: "Rappel micro",
      microF1: "F1 micro",
      weightedPrecision: "Précision pondérée",
      weightedRecall: "Rappel pondéré",
      weightedF1: "F1 pondéré",
      logLoss: "Perte logarithmique (plus bas est mieux)",
      brier: "Score de Brier (plus bas est mieux)",
      calibrationError: "Erreur de calibration (plus bas est mieux)",
    },
  },
  source: {
    file: "Fichier",
    text: "Colonnes de texte",
    label: "Colonne d'étiquette",
    groups: "Colonnes de groupe",
    noGroups: "aucune",
    read: "Lignes lues",
    train: "Pour apprendre",
    test: "Pour tester",
    split: "Partage",
    share: (percent: string, seed: string) =>
      `${percent} tirés au sort pour le test (graine ${seed}), les textes presque identiques restant du même côté`,
    whole: "aucun\u00a0: toutes les lignes du fichier ont servi à mesurer",
    crc32: (modulus: string) => `par l'empreinte CRC-32 du texte\u00a0: le test en reçoit 1 sur ${modulus}`,
    withoutText: "Sans texte, écartées",
    withoutLabel: "Sans étiquette, écartées",
    faults: "Anomalies dans le fichier",
    classesTitle: (name: string, share: string) =>
      `${name} est la classe la plus fréquente\u00a0: ${share} des étiquettes`,
    classesDescription: "Nombre de textes d'apprentissage par classe, de la plus fréquente à la plus rare.",
    noClasses: "Aucune classe n'a été apprise.",
    class: "Classe",
    rows: "Textes pour apprendre",
    testRows: "Textes pour tester",
    firstClasses: (shown: string, all: string) =>
      `Les ${shown} plus fréquentes des ${all} classes\u00a0; toutes sont dans le tableau.`,
  },
  classes: {
    worst: (name: string, f1: string) => `${name} est la classe la moins bien reconnue\u00a0: F1 de ${f1}`,
    noneKnown: "Aucune classe n'a assez de textes de test pour être mesurée",
    description: "F1 de chaque classe avec son intervalle à 95\u00a0%, de la plus faible à la plus forte.",
    intro:
      "La plus faible d'abord. Un point creux\u00a0: moins de 20 textes de test, donc un chiffre fragile.",
    support: "Textes",
    precision: "Précision",
    recall: "Rappel",
    f1: "F1",
    class: "Classe",
    smallShort: "fragile",
    firstWorst: (shown: string, all: string) =>
      `Les ${shown} plus faibles des ${all} classes\u00a0; toutes sont dans le tableau.`,
  },
  confusion: {
    worst: (truth: string, predicted: string, n: number, shown: string) =>
      `${truth} est souvent pris pour ${predicted}\u00a0: ${shown} texte${s(n)}`,
    none: "Aucune confusion sur la partie de test",
    description:
      "Matrice de confusion\u00a0: la vraie classe en ligne, la réponse du modèle en colonne, le nombre de textes dans chaque case.",
    legend:
      "Chaque ligne est une vraie classe, chaque colonne (même numéro) une réponse. La diagonale encadrée\u00a0: les bonnes réponses.",
    largest: "Les confusions les plus fréquentes",
    item: (truth: string, predicted: string, n: number, shown: string, share: string) =>
      `${truth} pris pour ${predicted}\u00a0: ${shown} texte${s(n)} (${share} de la classe)`,
    matrix: (n: string) => `Voir la matrice complète (${n} classes)`,
    others: (shown: string, all: string) => `Voir les confusions suivantes (${shown} sur ${all})`,
    texts: "Textes",
    share: "De la classe",
    truth: "Vérité",
    predicted: "Réponse",
    multi: "Chaque texte peut porter plusieurs étiquettes\u00a0; chacune est jugée à part.",
    found: "Trouvée à raison",
    missed: "Manquée",
    wrong: "Donnée à tort",
    rightlyNot: "Absente, à raison",
  },
  calibration: {
    over: (points: string) => `Le modèle se croit plus sûr qu'il ne l'est, de ${points} points en moyenne`,
    under: (points: string) => `Le modèle est plus fiable qu'il ne le dit, de ${points} points en moyenne`,
    fine: "Ses probabilités sont justes\u00a0: quand il dit 80\u00a0%, il a raison environ 8 fois sur 10",
    uneven: (points: string) =>
      `Ses probabilités sont justes en moyenne, mais s'écartent de ${points} points selon la tranche`,
    unknown: "Trop peu de textes pour juger ses probabilités",
    description:
      "Diagramme de fiabilité\u00a0: la probabilité annoncée en abscisse, la part de bonnes réponses en ordonnée, le nombre de textes sous chaque tranche.",
    announced: "probabilité annoncée",
    observed: "part de bonnes réponses",
    counts: "textes",
    perfect: "juste",
    hollow: "Point creux\u00a0: moins de 10 textes dans la tranche.",
    bin: "Tranche",
    mean: "Annoncée",
    right: "Observée",
    own: (threshold: string, coverage: string, precision: string) =>
      `Si le modèle se tait sous p = ${threshold}, il répond à ${coverage} des textes avec ${precision} de justesse`,
    always: (precision: string) => `S'il répond à tous les textes, il a raison dans ${precision} des cas`,
    coverageUnknown: "Trop peu de textes pour dire ce que le silence rapporte",
    coverageDescription:
      "La part des réponses justes selon la part des textes auxquels le modèle répond, avec la bande de l'intervalle à 95\u00a0%.",
    coverage: "Part des textes avec réponse",
    precision: "Justesse",
    threshold: "Se tait sous",
    thresholdLabel: (threshold: string) => `seuil p = ${threshold}`,
    coverageAxis: "part des textes avec réponse",
    precisionAxis: "justesse des réponses",
  },
  groups: {
    none: "Aucune colonne de groupe n'a été donnée, donc rien n'est dit de l'équité. Relancez avec --group et une colonne (région, tranche d'âge…) pour le savoir.",
    answers: { holds: "Tient", breaks: "Dépasse la limite", "not enough data": "Données insuffisantes" },
    summary: (all: string, unknown: string, holds: string) =>
      `Sur ${all} jugements, tient\u00a0: ${holds}, données insuffisantes\u00a0: ${unknown}.`,
    summaryShort: (breaks: string, unknown: string, holds: string) =>
      `au-delà\u00a0: ${breaks}, données insuffisantes\u00a0: ${unknown}, tient\u00a0: ${holds}`,
    firstGroups: (shown: string, all: string) =>
      `Les ${shown} plus faibles des ${all} groupes\u00a0; tous sont dans le tableau.`,
    holdsAll: "Tient\u00a0: aucun écart ne dépasse les limites.",
    someBreak: (n: number, shown: string) =>
      n >= 2 ? `${shown} écarts dépassent les limites.` : "Un écart dépasse sa limite.",
    oneGroup: "Un seul groupe sur cette colonne\u00a0: il n'y a rien à comparer.",
    unknownAll: "Données insuffisantes pour dire que les groupes sont traités de la même façon.",
    unknownCalm: (n: string) => `Environ ${n} lignes de plus trancheraient.`,
    noVerdict: "Aucune limite n'a été jugée sur cette colonne.",
    limits: {
      demographicParityDifference: "parité démographique",
      demographicParityRatio: "parité démographique (rapport)",
      equalOpportunityDifference: "égalité des chances",
      equalizedOddsDifference: "cotes égalisées",
    },
    over: (points: string, group: string) => `Dépasse la limite de ${points} points pour ${group}`,
    overRatio: (group: string) => `Sous le rapport permis pour ${group}`,
    holds: "Tient",
    unknown: "Données insuffisantes",
    unknownRows: (n: string) => `Données insuffisantes\u00a0: environ ${n} lignes de plus trancheraient`,
    difference: (value: string, limit: string) => `écart de ${value} points, limite ${limit}`,
    ratio: (value: string, limit: string) => `rapport de ${value}, limite ${limit}`,
    between: (a: string, b: string) => `entre ${a} et ${b}`,
    forClass: (name: string) => `classe ${name}`,
    allClasses: "toutes classes, la pire",
    worst: "Les écarts les plus forts",
    allVerdicts: (n: string) => `Tous les jugements (${n})`,
    verdict: "Jugement",
    limit: "Limite",
    measure: "Mesure",
    farthest: "Groupes les plus éloignés",
    value: "Valeur et intervalle",
    chart: (low: string, a: string, high: string, b: string) =>
      `Exactitude de ${a} pour ${low} à ${b} pour ${high}`,
    chartUnknown: "Exactitude par groupe",
    chartDescription: (column: string) =>
      `Exactitude de chaque groupe de la colonne ${column}, avec son intervalle à 95\u00a0%.`,
    overall: (value: string) => `tous les textes\u00a0: ${value}`,
    fewFlag: "peu",
    smallFlag: "petit groupe",
    smallNote: "Point creux\u00a0: petit groupe, montré mais trop petit pour être jugé seul.",
    group: "Groupe",
    rows: "Textes",
    accuracy: "Exactitude",
    detail: "Taux par groupe et par classe",
    selection: "Part reçue",
    tpr: "Retrouvés (TPR)",
    fpr: "Donnés à tort (FPR)",
    fourFifths: "Règle des quatre cinquièmes",
    fourFifthsNote:
      "Le groupe qui reçoit le moins une classe devrait la recevoir au moins 0,8 fois autant que celui qui la reçoit le plus (EEOC, 1978).",
    ratioColumn: "Rapport et intervalle",
    empty: "(vide)",
  },
  errors: {
    intro:
      "Les réponses fausses que le modèle a données avec le plus d'assurance. Ce qui a parlé pour la mauvaise réponse est souligné, d'un trait d'autant plus épais que cela a pesé.",
    none: "Aucune erreur sur la partie de test.",
    line: (n: string) => `ligne ${n}`,
    truth: "Vérité",
    predicted: "Réponse",
    probability: "Probabilité",
    evidence: (pieces: string) => `A pesé le plus\u00a0: ${pieces}`,
    noLabel: "aucune étiquette",
    levels: ["un peu", "nettement", "fortement"],
  },
  suspects: {
    labels: "Étiquettes qui paraissent fausses",
    labelsIntro:
      "Sur ces lignes, des modèles qui ne les avaient pas vues donnent une autre étiquette. À relire\u00a0: c'est souvent le fichier qui se trompe.",
    noLabels: "Aucune étiquette ne paraît fausse.",
    unjudged:
      "Ce modèle est trop incertain pour en juger\u00a0: il douterait de presque toutes. Étiquetez d'abord d'autres textes.",
    notSought:
      "Une mesure sur d'autres lignes ne les cherche pas\u00a0: les commandes «\u00a0levier suspects\u00a0» et «\u00a0levier duplicates\u00a0» le font.",
    missing: "(manquante)",
    superfluous: "(en trop)",
    cut: (shown: string, all: string) =>
      `Les ${shown} premières sur ${all}\u00a0; les commandes «\u00a0levier suspects\u00a0» et «\u00a0levier duplicates\u00a0» donnent les autres, avec --json pour un programme.`,
    line: "Ligne",
    text: "Texte",
    given: "Étiquette donnée",
    suggested: "Suggérée",
    duplicates: "Textes presque identiques",
    duplicatesIntro:
      "Ils restent du même côté du partage, pour que le test ne récite pas ce qui a été appris.",
    duplicatesApart:
      "Le partage par empreinte ne les tient pas ensemble\u00a0: certains ont pu être appris et testés à la fois, ce qui flatte les notes.",
    noDuplicates: "Aucun texte presque identique.",
    lines: "Lignes",
    similarity: "Ressemblance",
    disagree: "Étiquettes différentes",
    yes: "oui, à trancher",
    no: "non",
  },
  making: {
    trials: "Réglages essayés",
    trialsIntro: (folds: string) =>
      `Chaque réglage a été jugé par validation croisée (${folds} plis) sur la partie d'apprentissage seule\u00a0; la partie de test n'a pas servi à choisir.`,
    learner: "Apprentissage",
    learners: {
      svm: "SVM linéaire",
      logistic: "régression logistique",
      "crammer-singer": "SVM multiclasse (Crammer-Singer)",
    },
    setting: (learner: string, cost: string, weight: string) =>
      `${learner}, C = ${cost}, poids des classes\u00a0: ${weight}`,
    averaged: "Les poids des réglages retenus sont moyennés.",
    naiveBayes: "Bayes naïf",
    naiveBayesShare: (share: string) => `${share} de la moyenne`,
    rows: "Jugé sur",
    cost: "Coût C",
    weight: "Poids des classes",
    weights: { none: "aucun", balanced: "équilibrés" },
    macroF1: "Macro-F1",
    microF1: "Micro-F1",
    chosen: "Retenu",
    isChosen: "retenu",
    seed: "Graine",
    features: "Traits",
    threshold: "Se tait sous",
    alwaysSilent: "toujours\u00a0: aucun seuil ne tient la justesse visée",
    noThreshold: "aucun seuil\u00a0: il répond toujours",
    wanted: "Justesse visée",
    storing: "Coût du petit format",
    storingCost: (full: string, stored: string) => `macro-F1 ${full} en entier, ${stored} une fois rangé`,
    again:
      "Avec le même fichier, les mêmes options et la même graine, on retrouve ce rapport à l'octet près.",
  },
};

export type Messages = typeof fr;
