import type { StepKind } from "@levier/demo";
import type { DisparityMetric, Limits, Pays, VerdictAnswer } from "@levier/evaluation";
import type { TrainStep } from "@levier/recipes";
import type { Check, CheckName } from "@levier/server";

type Stage = TrainStep | "reading" | "classifying" | "report" | "rows";

const stages: Record<Stage, string> = {
  reading: "Lecture du fichier",
  duplicates: "Recherche des quasi-doublons",
  features: "Découpage des textes en mots et en lettres",
  selection: "Choix des réglages par validation croisée",
  calibration: "Étalonnage des probabilités",
  fit: "Apprentissage",
  evaluation: "Mesure sur la part de test",
  audit: "Comparaison des groupes",
  suspects: "Recherche des étiquettes douteuses",
  classifying: "Tri des textes",
  report: "Écriture du rapport",
  rows: "Choix des lignes",
};

const reasons: Record<Pays["reason"], string> = {
  "better than both baselines": "il fait mieux que les mots-clés et que la classe la plus fréquente.",
  "not better than a baseline": "rien ne prouve qu’il fasse mieux qu’une règle gratuite.",
  "no better than chance": "il ne fait pas mieux que le hasard : les étiquettes ne suivent pas les textes.",
  "too few test rows": "trop peu de lignes de test pour le dire.",
  "gain not settled":
    "il semble faire mieux qu’une règle gratuite, mais trop peu de lignes de test le prouvent.",
};

const answers: Record<VerdictAnswer, string> = {
  holds: "tient",
  breaks: "ne tient pas",
  "not enough data": "pas assez de données",
};

const limits: Record<keyof Limits, string> = {
  demographicParityDifference: "parité démographique (écart)",
  demographicParityRatio: "parité démographique (rapport)",
  equalOpportunityDifference: "égalité des chances (écart)",
  equalizedOddsDifference: "cotes égalisées (écart)",
};

const metrics: Record<DisparityMetric, string> = {
  demographic_parity: "parité démographique",
  equal_opportunity: "égalité des chances",
  equalized_odds: "cotes égalisées",
};

const plural = (count: number, one: string, many: string) => (count < 2 ? one : many);
/** For numbers that are already written out: 0 and 1 take the singular in French. */
const some = (shown: string, one: string, many: string) =>
  `${shown} ${shown === "0" || shown === "1" ? one : many}`;
const rows = (shown: string) => some(shown, "ligne", "lignes");

/** All that the program says, in French; the English ones have the same type. */
export const fr = {
  stages,
  reasons,
  answers,
  limits,
  metrics,
  elapsed: (seconds: number) =>
    seconds < 60
      ? `${seconds} s`
      : `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, "0")} s`,
  error: "Erreur",
  unexpected: (message: string) =>
    `Une erreur que Levier n’attendait pas : ${message}\nRelancez avec LEVIER_DEBUG=1 pour en voir le détail, et signalez-la.`,
  colon: " :",
  semicolon: " ;",
  quote: (text: string) => `« ${text} »`,

  rowsLeftOut: (texts: string, labels: string, any: { texts: boolean; labels: boolean }) =>
    `Laissées de côté : ${[any.texts && `${texts} sans texte`, any.labels && `${labels} sans étiquette`].filter(Boolean).join(", ")}.`,
  trained: (train: string, test: string, classes: string) =>
    `Modèle appris sur ${rows(train)}, mesuré sur ${some(test, "ligne mise", "lignes mises")} de côté, ${classes} classes.`,
  maybeSeen:
    "Si le modèle a appris de certaines de ces lignes, ces notes sont flatteuses. Avec le même --split crc32:5 à l’apprentissage et ici, il n’en a vu aucune.",
  evaluated: (test: string) => `Modèle mesuré sur ${rows(test)}.`,
  paysQuestion: "Un modèle vaut-il la peine ici ?",
  yes: "Oui",
  no: "Non",
  notEnough: "Pas assez de données",
  moreTestRows: (more: string) => `Il faudrait environ ${rows(more)} de test de plus pour trancher.`,
  intervalNote: "(entre parenthèses : intervalle à 95 %)",
  accuracy: "Exactitude",
  microF1: "Micro-F1",
  noTestRows:
    "Aucune ligne n’a pu être mise de côté : le modèle n’est pas mesuré. Étiquetez plus de textes différents.",
  macroF1: "Macro-F1",
  model: "Ce modèle",
  baselines: { keywords: "Mots-clés", commonest: "Classe la plus fréquente" },
  worstClass: (name: string, f1: string, support: string) =>
    `Classe la plus faible : ${name}, F1 ${f1}, ${rows(support)} de test.`,
  abstains: (coverage: string, precision: string) =>
    `Quand il se prononce (${coverage} des textes), il a raison ${precision} du temps ; il s’abstient sur les autres.`,
  alwaysAbstains:
    "Il s’abstient sur tous les textes : aucun seuil ne tient la précision voulue. À relire, ou à réentraîner avec plus d’étiquettes.",
  oneGroup: "un seul groupe, rien à comparer",
  verdictsTitle: "Égalité entre les groupes",
  verdict: (column: string, limit: string, answer: string) => `${column} · ${limit} : ${answer}`,
  verdictDetail: (value: string, limit: string, groups: readonly string[]) =>
    `${value}, limite ${limit}, entre ${groups.join(" et ")}`,
  verdictMore: (more: string) =>
    `environ ${some(more, "ligne de plus trancherait", "lignes de plus trancheraient")}`,
  verdictClasses: (count: number) =>
    `${count} ${plural(count, "verdict", "verdicts")} par classe ${plural(count, "dépasse", "dépassent")} la limite ; --json les donne, tout comme un rapport.`,
  suspectsFound: (count: number, shown: string) =>
    count === 0
      ? "Aucune étiquette douteuse trouvée dans la part d’apprentissage."
      : `${shown} ${plural(count, "étiquette douteuse", "étiquettes douteuses")} à relire.`,
  suspectsUnjudged: "Étiquettes douteuses : ce modèle est trop incertain pour en juger.",
  duplicatesFound: (count: number, shown: string) =>
    `${shown} ${plural(count, "groupe", "groupes")} de quasi-doublons.`,
  oneTextMany: (count: string, text: string) =>
    `Un même texte, ou presque, revient sur ${rows(count)} (${text}) : elles restent du même côté de la coupe, ce qui change la part de test.`,
  modelIn: (folder: string) => `Modèle   ${folder}`,
  reportIn: (file: string) => `Rapport  ${file}`,
  next: "Et maintenant",
  faults: (file: string, count: string) => `${file} : ${some(count, "anomalie", "anomalies")}.`,
  fault: (line: string, column: string | null, what: string, leftOut: boolean) =>
    `ligne ${line}${column === null ? "" : `, colonne ${column}`} : ${what}${leftOut ? " (laissée de côté)" : ""}`,
  readAs: (text: string) => `, lu « ${text} »`,
  faultKinds: {
    "ragged-row": "pas le même nombre de cellules que l’en-tête",
    "bad-quote": "guillemet mal placé",
    "bad-encoding": "caractère illisible",
    "cell-too-long": "cellule trop longue",
    "row-too-long": "ligne trop longue",
    "bad-json": "JSON illisible",
  },
  andMore: (count: string) => `… et ${count} de plus`,
  classified: (all: string, abstained: string) =>
    abstained === "0"
      ? `${some(all, "ligne triée", "lignes triées")} ; le modèle ne s’abstient sur aucune.`
      : `${some(all, "ligne triée", "lignes triées")}, dont ${some(abstained, "sur laquelle", "sur lesquelles")} le modèle s’abstient (abstained = true) : à relire.`,
  renamedColumns: (names: readonly string[]) =>
    `Des colonnes portaient déjà ces noms ; celles du modèle s’appellent ${names.join(", ")}.`,

  explainAnswer: (labels: string, probability: string) => `${labels}, probabilité ${probability}`,
  explainAbstains: "Sous le seuil : le modèle s’abstient, à relire.",
  explainNone: "aucune étiquette",
  evidenceFor: (name: string) => `Ce qui compte pour ${name}`,
  score: "score",
  bias: "départ",
  othersSum: (count: string) => `${count} autres`,
  kinds: { word: "mot", pair: "deux mots", characters: "lettres" },
  noEvidence: "Aucun mot ni groupe de lettres que le modèle connaisse.",

  line: "Ligne",
  reason: "Raison",
  text: "Texte",
  given: "Étiquette",
  suggested: "Proposée",
  similarity: "Ressemblance",
  suggestReasons: { keyword: "mot-clé", diverse: "différente", uncertain: "incertaine" },
  suggestTitle: (count: string) => `${rows(count)} à étiqueter d’abord`,
  suggestNone: "Toutes les lignes portent une étiquette.",
  suggestNoModel:
    "Trop peu d’étiquettes pour apprendre : les lignes proposées sont les plus différentes entre elles.",
  suspectsTitle: (count: string, all: string) =>
    `${some(count, "étiquette douteuse", "étiquettes douteuses")} sur ${rows(all)}`,
  suspectAdd: "(manquante)",
  suspectRemove: "(en trop)",
  duplicatesTitle: (groups: string, extra: string) =>
    `${some(groups, "groupe", "groupes")} de quasi-doublons, ${rows(extra)} en trop`,
  duplicatesNone: "Aucun quasi-doublon.",
  labelsDisagree: "étiquettes différentes",
  shownOf: (shown: string, all: string) => `${shown} sur ${all} ; --count pour en voir plus.`,

  auditTitle: (all: string, file: string) => `${rows(all)} de ${file}`,
  group: "Groupe",
  count: "Lignes",
  selectionRate: "Sélection",
  tpr: "Vrais positifs",
  fpr: "Faux positifs",
  precision: "Précision",
  f1: "F1",
  small: "petit",
  missing: "(vide)",
  className: (name: string) => `Classe ${name}`,
  verdictCounts: (holds: string, breaks: string, unknown: string) =>
    `${some(holds, "limite tient", "limites tiennent")}, ${some(breaks, "ne tient", "ne tiennent")} pas, ${unknown} sans assez de données.`,
  fourFifths: (name: string, answer: string, ratio: string) =>
    `règle des quatre cinquièmes, ${name} : ${answer} (${ratio})`,

  label: {
    resumed: (count: string, file: string) =>
      `${some(count, "réponse reprise", "réponses reprises")} de ${file}`,
    done: "Toutes les lignes ont une réponse.",
    progress: (labelled: string, total: string, session: string) =>
      `${some(labelled, "étiquetée", "étiquetées")} sur ${total} · ${session} cette fois`,
    sure: (share: string) => `sûr de lui sur ${share} des lignes restantes`,
    learning: "Le modèle apprend de vos réponses…",
    position: (line: string, reason: string) => `ligne ${line} · ${reason}`,
    guess: (name: string, probability: string) => `le modèle dirait ${name} (${probability})`,
    keys: "n nouvelle étiquette · u annuler · s passer · q quitter",
    keysMany: "Plusieurs lettres à la suite, puis Entrée · Entrée seule : aucune",
    name: "Nom de la nouvelle étiquette : ",
    unknownKey: (key: string) => `« ${key} » n’est pas une touche proposée.`,
    undone: (line: string) => `Réponse de la ligne ${line} annulée.`,
    nothingToUndo: "Rien à annuler.",
    full: "Il n’y a plus de touche libre pour une nouvelle étiquette.",
    saved: (count: string, file: string) =>
      `${some(count, "réponse gardée", "réponses gardées")} dans ${file}`,
    exported: (file: string) => `Écrit : ${file}`,
    resume: "Pour reprendre, relancez la même commande ; pour écrire le fichier étiqueté :",
    reasons: { keyword: "mot-clé", diverse: "pour la variété", uncertain: "le modèle hésite" },
  },

  demo: {
    title: "Levier apprend sur deux petits fichiers écrits pour la démonstration.",
    resources: "1. Des ressources pédagogiques, par thème",
    actions: "2. Des actions citoyennes, par type",
    sort: "3. Quarante actions sans étiquette, triées par le modèle",
    reports: "Rapports à ouvrir dans un navigateur",
    sorted: (file: string) => `Textes triés : ${file}`,
    own: "Avec votre propre fichier",
  },

  commons: {
    step: (what: string, organisation: string) => `${what} · ${organisation}`,
    steps: {
      people: "Organisations et personnes",
      upload: "Dépôt d’un fichier",
      reading: "Lecture, profil, recherche de données personnelles",
      masking: "Masquage des données personnelles",
      experiment: "Apprentissage et évaluation d’un modèle",
      labelling: "Étiquetage",
      initiative: "Initiative et ses cycles",
    } satisfies Record<StepKind, string>,
    done: "La démonstration est complète.",
    stopped: (reason: string) =>
      `La démonstration s’est arrêtée là (${reason}). Levier répond ; le prochain lancement reprendra ici.`,
  },

  server: {
    answers: (url: string) => `Levier répond sur ${url} (Ctrl-C pour arrêter).`,
    isDemo:
      "Démonstration : la page propose d’entrer dans n’importe quel rôle, sans mot de passe. Elle se remplit\nderrière la page. Pour un commun à vous : LEVIER_DEMO=0 LEVIER_DATA=mon-commun npm start",
    setUp: (link: string) =>
      `Pour créer ce commun, ouvrez ce lien dans les 24 heures ; il ne sert qu’une fois :\n\n  ${link}\n`,
    works: "Levier attend des travaux à faire (Ctrl-C pour arrêter).",
    backedUp: (rows: string, files: string, file: string) =>
      `Sauvegardé dans ${file} : ${some(rows, "ligne", "lignes")}, ${some(files, "fichier", "fichiers")}.`,
    restored: (rows: string, files: string) =>
      `Restauré : ${some(rows, "ligne", "lignes")}, ${some(files, "fichier", "fichiers")}.`,
    stopping: "Arrêt : les réponses en cours s’achèvent…",
    migrated: (count: string) =>
      count === "0"
        ? "La base était à jour."
        : `${some(count, "migration appliquée", "migrations appliquées")}.`,
    checks: {
      configuration: "Configuration",
      disk: "Place sur le disque",
      database: "Base de données",
      tables: "Tables à jour",
      port: "Port libre",
      mail: "Serveur de courrier",
      oidc: "Fournisseur d’identité",
    } satisfies Record<CheckName, string>,
    states: {
      well: "va bien",
      attention: "à regarder",
      fault: "à réparer",
      skipped: "pas encore, ou pas configuré",
    } satisfies Record<Check["state"], string>,
  },
};

export type Messages = typeof fr;
