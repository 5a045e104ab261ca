import type { Help } from "./fr.ts";

const limits = "--limit NAME=NUMBER      fairness limit, e.g. equalized_odds_difference=0.1 (repeatable)";
const separator = "--labels-separator S     several labels in a cell, separated by S";
const common = `  --json                   one JSON document on standard output
  --lang fr|en             language (else LC_ALL, LC_MESSAGES, LANG; else French)
  -h, --help               this help
`;

export const en: Help = {
  main: `levier: from a labelled file to a text classifier one can trust.

Usage: levier COMMAND …

  demo          try everything on the demo data
  train         learn from a labelled file; writes a model and a report
  evaluate      measure a model on another labelled file
  classify      label a file (or standard input)
  explain       show what counted in an answer
  label         label texts at the keyboard, the most useful first
  suggest       say which rows to label first
  suspects      find doubtful labels
  duplicates    find near-duplicates
  audit         compare groups in existing predictions

  start         run the server
  worker        do jobs without serving
  migrate       bring the database's tables up to date, without serving
  doctor        look at an installation and say what is wrong
  backup        write the database and the files into one file
  restore       bring a backup into an empty installation

  levier COMMAND --help    help on a command, with an example
  levier --version         the version

Files read: CSV, TSV, XLSX, JSONL, Parquet. Nothing leaves your machine.
Exit codes: 0 done, 1 unusable data, 2 wrong command line.
`,
  train: `Usage: levier train FILE --text COL[,COL] --label COL --out FOLDER

Learns to sort texts, measures the result on rows set apart, and writes to FOLDER the model, its card
(README.md) and a report (report.html). The folder appears whole or not at all.

  --text COL[,COL]         column(s) of the text
  --label COL              column of the label
  ${separator}
  --group COL[,COL]        group columns (region, age …) to compare
  --split 20%|crc32:5      test part: a share, or CRC-32 of the text modulo 5 equal to 0 (20% unless told)
  --precision 85%          share of right answers that the model must hold, or it abstains
  --seed N                 seed of chance (1 unless told)
  ${limits}
  --out FOLDER             where to write the model
${common}
Example:
  levier train demo/data/actions.csv --text texte --label type --group tranche_age --out actions-model
`,
  evaluate: `Usage: levier evaluate MODEL FILE [--text COL[,COL]] [--label COL]

Measures a model on a labelled file. The columns are those of the training unless told otherwise.

  --text, --label, --labels-separator, --group   as for train
  --split crc32:5          measure on the test part of that split alone
  --seed N                 seed of the intervals (1 unless told)
  ${limits}
  --report FILE            write the HTML report too
${common}
Example:
  levier evaluate actions-model new-actions.csv --report measure.html
`,
  classify: `Usage: levier classify MODEL [FILE]

Adds the columns label, probability and abstained to each row of a file or of standard input (CSV with a
header, or JSONL) and writes all to standard output as it goes. abstained is true where the model is not
sure enough: label is then its best guess, to be read again.

  --text COL[,COL]         column(s) of the text where they are not those of the training
  --format csv|jsonl       output format (as the input unless told)
${common}
Example:
  levier classify actions-model demo/data/a-trier.csv > sorted.csv
  In Excel: Data, Get Data, From Text/CSV, file origin UTF-8.
`,
  explain: `Usage: levier explain MODEL TEXT

Shows the model's answer, the passages that counted and what each adds to the score.

  --count N                passages shown (10 unless told)
${common}
Example:
  levier explain actions-model "We planted trees in the school yard"
`,
  suggest: `Usage: levier suggest FILE --text COL[,COL] [--label COL]

Says which rows to label first: varied at the start, then where the model hesitates.

  --label COL              column of the labels already given
  ${separator}
  --count N                number of rows (10 unless told)
  --keywords "class=word,word;class2=word"   show rows of rare classes first
  --seed N                 seed of chance (1 unless told)
${common}
Example:
  levier suggest demo/data/actions.csv --text texte --label type --keywords "planting=tree*,garden"
`,
  suspects: `Usage: levier suspects FILE --text COL[,COL] --label COL

Finds the rows whose label looks wrong to a model that has not seen them.

  ${separator}
  --count N                rows shown (20 unless told)
  --seed N                 seed of chance (1 unless told)
${common}
Example:
  levier suspects demo/data/actions.csv --text texte --label type
`,
  duplicates: `Usage: levier duplicates FILE --text COL[,COL] [--label COL]

Finds texts that are nearly the same; with --label, says whether their labels differ.

  ${separator}
  --count N                groups shown (20 unless told)
${common}
Example:
  levier duplicates demo/data/actions.csv --text texte --label type
`,
  label: `Usage: levier label FILE --text COL[,COL] --label COL

Shows one text at a time, the most useful first; a key gives the label. Every answer is written to the
disk, in FILE.labels.jsonl, before the next text: stop and go on whenever you like. The file itself is
never changed.

  --label COL              column of the label (existing, or to be made)
  --labels a,b,c           labels offered from the start
  ${separator}
  --keywords "class=word,word;class2=word"   begin with rows of rare classes
  --seed N                 seed of chance (1 unless told)
  --export FILE.csv        write the file with its labels, and end
${common}
Example:
  levier label demo/data/a-trier.csv --text texte --label type --labels "planting,repair,collection"
`,
  audit: `Usage: levier audit FILE --prediction COL --truth COL --group COL[,COL]

Compares groups in predictions already made, by any tool, with the truth: verdicts first, then the figures
of every group. With too little data, the verdict says so.

  --prediction COL         column of the prediction
  --truth COL              column of the truth
  --group COL[,COL]        group columns
  ${separator}
  ${limits}
${common}
Example:
  levier audit decisions.csv --prediction advice --truth outcome --group region --limit equalized_odds_difference=0.1
`,
  demo: `Usage: levier demo [--out FOLDER]

Learns from the demo data, sorts texts and writes the reports (to levier-demo unless told).

  --out FOLDER             where to write
${common}
Example:
  levier demo --out trial
`,
  start: `Usage: levier start

Runs the server: opens its database (PostgreSQL is included), brings it up to date and answers on port
4180 of this machine. At first start it fills a demo; with LEVIER_DEMO=0 it shows a
link, good for once, by which a commons of your own is made.
The log (JSON) goes to standard output. Settings: docs/reference/configuration.md
${common}
Example:
  levier start > levier.log
`,
  worker: `Usage: levier worker

Does jobs without serving: beside a server, or on another machine with the same DATABASE_URL and the same
files. “levier start” does jobs too. The log (JSON) goes to standard output.
${common}
Example:
  levier worker > worker.log
`,
  backup: `Usage: levier backup FILE

Writes the database, the stored files and the secret into one file (tar, gzip), as they are at one moment;
the server may run meanwhile. Whoever reads the file reads everything: keep it safe.
${common}
Example:
  levier backup levier-monday.tar.gz
`,
  restore: `Usage: levier restore FILE

Brings a backup into an installation where nothing has been made yet, whole or not at all.
${common}
Example:
  LEVIER_DATA=new levier restore levier-monday.tar.gz
`,
  migrate: `Usage: levier migrate

Brings the database's tables to this program's version, without serving. “levier start” does so too;
several may do it at once.
${common}
Example:
  DATABASE_URL=postgres://levier@localhost/levier levier migrate
`,
  doctor: `Usage: levier doctor

Looks at an installation without changing it: configuration, room on the disk, database, port, mail,
identity provider. The exit code is 1 if there is anything to mend.
${common}
Example:
  levier doctor
`,
};
