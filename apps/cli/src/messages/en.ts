import type { Messages } from "./fr.ts";

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);
const some = (shown: string, one: string, many: string) => `${shown} ${shown === "1" ? one : many}`;

export const en: Messages = {
  stages: {
    reading: "Reading the file",
    duplicates: "Looking for near-duplicates",
    features: "Cutting the texts into words and letters",
    selection: "Choosing settings by cross-validation",
    calibration: "Calibrating probabilities",
    fit: "Learning",
    evaluation: "Measuring on the test part",
    audit: "Comparing groups",
    suspects: "Looking for doubtful labels",
    classifying: "Sorting the texts",
    report: "Writing the report",
    rows: "Choosing rows",
  },
  reasons: {
    "better than both baselines": "it does better than keywords and than the commonest class.",
    "not better than a baseline": "nothing shows that it does better than a rule that costs nothing.",
    "no better than chance": "it does no better than chance: the labels do not follow the texts.",
    "too few test rows": "too few test rows to tell.",
    "gain not settled":
      "it seems to do better than a rule that costs nothing, but too few test rows prove it.",
  },
  answers: { holds: "holds", breaks: "breaks", "not enough data": "not enough data" },
  limits: {
    demographicParityDifference: "demographic parity (difference)",
    demographicParityRatio: "demographic parity (ratio)",
    equalOpportunityDifference: "equal opportunity (difference)",
    equalizedOddsDifference: "equalized odds (difference)",
  },
  metrics: {
    demographic_parity: "demographic parity",
    equal_opportunity: "equal opportunity",
    equalized_odds: "equalized odds",
  },
  elapsed: (seconds) =>
    seconds < 60
      ? `${seconds} s`
      : `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, "0")} s`,
  error: "Error",
  unexpected: (message) =>
    `An error that Levier did not expect: ${message}\nRun again with LEVIER_DEBUG=1 to see the details, and report it.`,
  colon: ":",
  semicolon: ";",
  quote: (text) => `“${text}”`,

  rowsLeftOut: (texts, labels, any) =>
    `Left out: ${[any.texts && `${texts} without a text`, any.labels && `${labels} without a label`].filter(Boolean).join(", ")}.`,
  trained: (train, test, classes) =>
    `Model learnt from ${some(train, "row", "rows")}, measured on ${some(test, "row", "rows")} set apart, ${classes} classes.`,
  maybeSeen:
    "If the model learnt from some of these rows, these marks flatter it. With the same --split crc32:5 in training and here, it has seen none.",
  evaluated: (test) => `Model measured on ${some(test, "row", "rows")}.`,
  paysQuestion: "Does a model pay here?",
  yes: "Yes",
  no: "No",
  notEnough: "Not enough data",
  moreTestRows: (rows) => `About ${some(rows, "more test row", "more test rows")} would settle it.`,
  intervalNote: "(in brackets: 95% interval)",
  accuracy: "Accuracy",
  microF1: "Micro-F1",
  noTestRows: "No row could be set apart, so the model is not measured. Label more texts that differ.",
  macroF1: "Macro-F1",
  model: "This model",
  baselines: { keywords: "Keywords", commonest: "Commonest class" },
  worstClass: (name, f1, support) =>
    `Weakest class: ${name}, F1 ${f1}, ${some(support, "test row", "test rows")}.`,
  abstains: (coverage, precision) =>
    `When it answers (${coverage} of the texts), it is right ${precision} of the time; it abstains on the others.`,
  alwaysAbstains:
    "It abstains on every text: no threshold holds the wanted precision. Read its answers, or train with more labels.",
  oneGroup: "a single group, nothing to compare",
  verdictsTitle: "Fairness between groups",
  verdict: (column, limit, answer) => `${column} · ${limit}: ${answer}`,
  verdictDetail: (value, limit, groups) => `${value}, limit ${limit}, between ${groups.join(" and ")}`,
  verdictMore: (rows) => `about ${some(rows, "more row", "more rows")} would settle it`,
  verdictClasses: (count) =>
    `${count} ${plural(count, "verdict", "verdicts")} by class ${plural(count, "breaks", "break")} the limit; --json gives them, and so does a report.`,
  suspectsFound: (count, shown) =>
    count === 0
      ? "No doubtful label found in the training part."
      : `${shown} doubtful ${plural(count, "label", "labels")} to read again.`,
  suspectsUnjudged: "Doubtful labels: this model is too unsure to judge them.",
  duplicatesFound: (count, shown) => `${shown} ${plural(count, "group", "groups")} of near-duplicates.`,
  oneTextMany: (count, text) =>
    `One text, or nearly, stands on ${count} rows (${text}): they stay on one side of the split, which changes the test part.`,
  modelIn: (folder) => `Model   ${folder}`,
  reportIn: (file) => `Report  ${file}`,
  next: "What next",
  faults: (file, count) => `${file}: ${some(count, "fault", "faults")}.`,
  fault: (line, column, what, leftOut) =>
    `line ${line}${column === null ? "" : `, column ${column}`}: ${what}${leftOut ? " (left out)" : ""}`,
  readAs: (text) => `, read as “${text}”`,
  faultKinds: {
    "ragged-row": "not as many cells as the header",
    "bad-quote": "misplaced quote",
    "bad-encoding": "unreadable character",
    "cell-too-long": "cell too long",
    "row-too-long": "row too long",
    "bad-json": "unreadable JSON",
  },
  andMore: (count) => `… and ${count} more`,
  classified: (rows, abstained) =>
    abstained === "0"
      ? `${some(rows, "row", "rows")} sorted; the model abstains on none.`
      : `${some(rows, "row", "rows")} sorted; on ${abstained} of them the model abstains (abstained = true): read those again.`,
  renamedColumns: (names) => `Columns had these names already; the model’s are called ${names.join(", ")}.`,

  explainAnswer: (labels, probability) => `${labels}, probability ${probability}`,
  explainAbstains: "Below the threshold: the model abstains; read this one again.",
  explainNone: "no label",
  evidenceFor: (name) => `What counts for ${name}`,
  score: "score",
  bias: "start",
  othersSum: (count) => `${count} others`,
  kinds: { word: "word", pair: "two words", characters: "letters" },
  noEvidence: "No word or group of letters that the model knows.",

  line: "Line",
  reason: "Reason",
  text: "Text",
  given: "Label",
  suggested: "Suggested",
  similarity: "Similarity",
  suggestReasons: { keyword: "keyword", diverse: "different", uncertain: "uncertain" },
  suggestTitle: (count) => `${some(count, "row", "rows")} to label first`,
  suggestNone: "Every row has a label.",
  suggestNoModel: "Too few labels to learn from: the rows are those most unlike one another.",
  suspectsTitle: (count, rows) =>
    `${some(count, "doubtful label", "doubtful labels")} in ${some(rows, "row", "rows")}`,
  suspectAdd: "(missing)",
  suspectRemove: "(superfluous)",
  duplicatesTitle: (groups, rows) =>
    `${some(groups, "group", "groups")} of near-duplicates, ${some(rows, "row", "rows")} too many`,
  duplicatesNone: "No near-duplicate.",
  labelsDisagree: "labels differ",
  shownOf: (shown, all) => `${shown} of ${all} shown; --count to see more.`,

  auditTitle: (rows, file) => `${some(rows, "row", "rows")} of ${file}`,
  group: "Group",
  count: "Rows",
  selectionRate: "Selected",
  tpr: "True positives",
  fpr: "False positives",
  precision: "Precision",
  f1: "F1",
  small: "small",
  missing: "(empty)",
  className: (name) => `Class ${name}`,
  verdictCounts: (holds, breaks, unknown) =>
    `${some(holds, "limit holds", "limits hold")}, ${some(breaks, "breaks", "break")}, ${unknown} without enough data.`,
  fourFifths: (name, answer, ratio) => `four-fifths rule, ${name}: ${answer} (${ratio})`,

  label: {
    resumed: (count, file) => `${some(count, "answer", "answers")} taken up from ${file}`,
    done: "Every row has an answer.",
    progress: (labelled, total, session) => `${labelled} labelled of ${total} · ${session} this time`,
    sure: (share) => `sure on ${share} of the remaining rows`,
    learning: "The model learns from your answers…",
    position: (line, reason) => `line ${line} · ${reason}`,
    guess: (name, probability) => `the model would say ${name} (${probability})`,
    keys: "n new label · u undo · s skip · q quit",
    keysMany: "Several letters in a row, then Enter · Enter alone: none",
    name: "Name of the new label: ",
    unknownKey: (key) => `“${key}” is not one of the keys.`,
    undone: (line) => `Answer of line ${line} taken back.`,
    nothingToUndo: "Nothing to undo.",
    full: "No free key is left for a new label.",
    saved: (count, file) => `${some(count, "answer", "answers")} kept in ${file}`,
    exported: (file) => `Written: ${file}`,
    resume: "To go on, run the same command again; to write the labelled file:",
    reasons: { keyword: "keyword", diverse: "for variety", uncertain: "the model hesitates" },
  },

  demo: {
    title: "Levier learns from two small files written for the demo.",
    resources: "1. Teaching resources, by theme",
    actions: "2. Civic actions, by kind",
    sort: "3. Forty actions without a label, sorted by the model",
    reports: "Reports to open in a browser",
    sorted: (file) => `Sorted texts: ${file}`,
    own: "With a file of your own",
  },

  commons: {
    step: (what, organisation) => `${what} · ${organisation}`,
    steps: {
      people: "Organisations and people",
      upload: "Upload of a file",
      reading: "Reading, profile, search for personal data",
      masking: "Masking of personal data",
      experiment: "Training and evaluation of a model",
      labelling: "Labelling",
      initiative: "Initiative and its cycles",
    },
    done: "The demo is complete.",
    stopped: (reason) =>
      `The demo stopped there (${reason}). Levier answers; the next start goes on from here.`,
  },

  server: {
    answers: (url) => `Levier answers at ${url} (Ctrl-C to stop).`,
    isDemo:
      "Demo: the page offers to enter in any role, without a password. It is being filled behind the page.\nFor a commons of your own: LEVIER_DEMO=0 LEVIER_DATA=my-commons npm start",
    setUp: (link) => `To make this commons, open this link within 24 hours; it serves once:\n\n  ${link}\n`,
    works: "Levier waits for jobs to do (Ctrl-C to stop).",
    backedUp: (rows, files, file) =>
      `Backed up into ${file}: ${some(rows, "row", "rows")}, ${some(files, "file", "files")}.`,
    restored: (rows, files) => `Restored: ${some(rows, "row", "rows")}, ${some(files, "file", "files")}.`,
    stopping: "Stopping: what is being answered comes to its end…",
    migrated: (count) =>
      count === "0" ? "The database was up to date." : `${some(count, "migration", "migrations")} applied.`,
    checks: {
      configuration: "Configuration",
      disk: "Room on the disk",
      database: "Database",
      tables: "Tables up to date",
      port: "Port free",
      mail: "Mail server",
      oidc: "Identity provider",
    },
    states: {
      well: "well",
      attention: "look at it",
      fault: "mend it",
      skipped: "not yet, or not configured",
    },
  },
};
