const limits = "--limit NOM=NOMBRE       limite d'équité, p. ex. equalized_odds_difference=0.1 (répétable)";
const separator = "--labels-separator S     plusieurs étiquettes par cellule, séparées par S";
const common = `  --json                   un seul document JSON sur la sortie standard
  --lang fr|en             langue (sinon LC_ALL, LC_MESSAGES, LANG ; sinon français)
  -h, --help               cette aide
`;

/** Help of each command, in French; the English one has the same keys. */
export const fr = {
  main: `levier : d'un fichier étiqueté à un classifieur de textes digne de confiance.

Usage : levier COMMANDE …

  demo          tout essayer sur les données de démonstration
  train         apprendre d'un fichier étiqueté ; écrit un modèle et un rapport
  evaluate      mesurer un modèle sur un autre fichier étiqueté
  classify      étiqueter un fichier (ou l'entrée standard)
  explain       montrer ce qui a compté dans une réponse
  label         étiqueter des textes au clavier, les plus utiles d'abord
  suggest       dire quelles lignes étiqueter d'abord
  suspects      trouver les étiquettes douteuses
  duplicates    trouver les quasi-doublons
  audit         comparer les groupes dans des prédictions existantes

  start         lancer le serveur
  worker        faire les travaux sans servir
  migrate       mettre les tables de la base à jour, sans servir
  doctor        examiner une installation et dire ce qui ne va pas
  backup        écrire la base et les fichiers dans un seul fichier
  restore       reprendre une sauvegarde dans une installation vide

  levier COMMANDE --help   l'aide d'une commande, avec un exemple
  levier --version         la version

Fichiers lus : CSV, TSV, XLSX, JSONL, Parquet. Rien ne quitte votre machine.
Codes de sortie : 0 réussi, 1 données inutilisables, 2 commande mal écrite.
`,
  train: `Usage : levier train FICHIER --text COL[,COL] --label COL --out DOSSIER

Apprend à classer des textes, mesure le résultat sur des lignes mises de côté et écrit dans DOSSIER
le modèle, sa fiche (README.md) et un rapport (report.html). Le dossier apparaît entier ou pas du tout.

  --text COL[,COL]         colonne(s) du texte
  --label COL              colonne de l'étiquette
  ${separator}
  --group COL[,COL]        colonnes de groupe (région, âge…) à comparer
  --split 20%|crc32:5      part de test : une part, ou CRC-32 du texte modulo 5 égal à 0 (20% par défaut)
  --precision 85%          part de réponses justes que le modèle doit tenir, sinon il s'abstient
  --seed N                 graine du hasard (1 par défaut)
  ${limits}
  --out DOSSIER            où écrire le modèle
${common}
Exemple :
  levier train demo/data/actions.csv --text texte --label type --group tranche_age --out modele-actions
`,
  evaluate: `Usage : levier evaluate MODELE FICHIER [--text COL[,COL]] [--label COL]

Mesure un modèle sur un fichier étiqueté. Les colonnes sont celles de l'apprentissage, sauf avis contraire.

  --text, --label, --labels-separator, --group   comme pour train
  --split crc32:5          ne mesurer que sur la part de test de ce partage
  --seed N                 graine des intervalles (1 par défaut)
  ${limits}
  --report FICHIER         écrire aussi le rapport HTML
${common}
Exemple :
  levier evaluate modele-actions nouvelles-actions.csv --report mesure.html
`,
  classify: `Usage : levier classify MODELE [FICHIER]

Ajoute les colonnes label, probability et abstained à chaque ligne d'un fichier ou de l'entrée standard
(CSV avec en-tête, ou JSONL) et écrit le tout sur la sortie standard, au fil de l'eau. abstained vaut true
là où le modèle n'est pas assez sûr : label est alors sa meilleure hypothèse, à relire.

  --text COL[,COL]         colonne(s) du texte, si ce ne sont pas celles de l'apprentissage
  --format csv|jsonl       format de sortie (celui de l'entrée par défaut)
${common}
Exemple :
  levier classify modele-actions demo/data/a-trier.csv > trie.csv
  Dans Excel : Données, Obtenir des données, À partir d'un fichier texte/CSV, origine UTF-8.
`,
  explain: `Usage : levier explain MODELE TEXTE

Montre la réponse du modèle, les passages qui ont compté et ce que chacun ajoute au score.

  --count N                nombre de passages montrés (10 par défaut)
${common}
Exemple :
  levier explain modele-actions "On a planté des arbres dans la cour"
`,
  suggest: `Usage : levier suggest FICHIER --text COL[,COL] [--label COL]

Dit quelles lignes étiqueter d'abord : variées au début, puis là où le modèle hésite.

  --label COL              colonne des étiquettes déjà posées
  ${separator}
  --count N                nombre de lignes (10 par défaut)
  --keywords "classe=mot,mot;classe2=mot"   montrer d'abord des lignes de classes rares
  --seed N                 graine du hasard (1 par défaut)
${common}
Exemple :
  levier suggest demo/data/actions.csv --text texte --label type --keywords "plantation=arbre*,potager"
`,
  suspects: `Usage : levier suspects FICHIER --text COL[,COL] --label COL

Trouve les lignes dont l'étiquette paraît fausse à un modèle qui ne les a pas vues.

  ${separator}
  --count N                nombre de lignes montrées (20 par défaut)
  --seed N                 graine du hasard (1 par défaut)
${common}
Exemple :
  levier suspects demo/data/actions.csv --text texte --label type
`,
  duplicates: `Usage : levier duplicates FICHIER --text COL[,COL] [--label COL]

Trouve les textes presque identiques ; avec --label, dit si leurs étiquettes diffèrent.

  ${separator}
  --count N                nombre de groupes montrés (20 par défaut)
${common}
Exemple :
  levier duplicates demo/data/actions.csv --text texte --label type
`,
  label: `Usage : levier label FICHIER --text COL[,COL] --label COL

Montre un texte à la fois, le plus utile d'abord ; une touche pose l'étiquette. Chaque réponse est écrite
sur le disque, dans FICHIER.labels.jsonl, avant le texte suivant : on peut arrêter et reprendre à tout moment.
Le fichier d'origine n'est jamais modifié.

  --label COL              colonne de l'étiquette (existante, ou à créer)
  --labels a,b,c           étiquettes proposées dès le début
  ${separator}
  --keywords "classe=mot,mot;classe2=mot"   commencer par des lignes de classes rares
  --seed N                 graine du hasard (1 par défaut)
  --export FICHIER.csv     écrire le fichier avec les étiquettes, et finir
${common}
Exemple :
  levier label demo/data/a-trier.csv --text texte --label type --labels "plantation,réparation,collecte"
`,
  audit: `Usage : levier audit FICHIER --prediction COL --truth COL --group COL[,COL]

Compare les groupes dans des prédictions déjà faites, par n'importe quel outil, à la vérité : verdicts
d'abord, puis les chiffres de chaque groupe. Avec trop peu de données, le verdict le dit.

  --prediction COL         colonne de la prédiction
  --truth COL              colonne de la vérité
  --group COL[,COL]        colonnes de groupe
  ${separator}
  ${limits}
${common}
Exemple :
  levier audit decisions.csv --prediction avis --truth suite --group region --limit equalized_odds_difference=0.1
`,
  demo: `Usage : levier demo [--out DOSSIER]

Apprend sur les données de démonstration, trie des textes et écrit les rapports (dans levier-demo par défaut).

  --out DOSSIER            où écrire
${common}
Exemple :
  levier demo --out essai
`,
  start: `Usage : levier start

Lance le serveur : ouvre sa base (PostgreSQL est compris), la met à jour et répond sur le port 4180 de
cette machine. Au premier lancement, une démonstration se remplit ; avec LEVIER_DEMO=0, un lien à
usage unique s'affiche pour créer votre commun.
Le journal (JSON) va sur la sortie standard. Réglages : docs/reference/configuration.md
${common}
Exemple :
  levier start > levier.log
`,
  worker: `Usage : levier worker

Fait les travaux sans servir : à côté d'un serveur, ou sur une autre machine avec la même DATABASE_URL et
les mêmes fichiers. « levier start » fait aussi les travaux. Le journal (JSON) va sur la sortie standard.
${common}
Exemple :
  levier worker > travaux.log
`,
  backup: `Usage : levier backup FICHIER

Écrit la base, les fichiers gardés et le secret dans un seul fichier (tar, gzip), tels qu'ils sont à un
même instant ; le serveur peut tourner. Qui lit ce fichier lit tout : gardez-le en lieu sûr.
${common}
Exemple :
  levier backup levier-lundi.tar.gz
`,
  restore: `Usage : levier restore FICHIER

Reprend une sauvegarde dans une installation où rien n'a encore été créé, en entier ou pas du tout.
${common}
Exemple :
  LEVIER_DATA=neuf levier restore levier-lundi.tar.gz
`,
  migrate: `Usage : levier migrate

Met les tables de la base à la version de ce programme, sans servir. « levier start » le fait aussi ;
plusieurs peuvent le faire en même temps.
${common}
Exemple :
  DATABASE_URL=postgres://levier@localhost/levier levier migrate
`,
  doctor: `Usage : levier doctor

Examine une installation sans rien y changer : configuration, place sur le disque, base de données, port,
courrier, fournisseur d'identité. Le code de sortie est 1 s'il y a quelque chose à réparer.
${common}
Exemple :
  levier doctor
`,
};

export type Help = typeof fr;
