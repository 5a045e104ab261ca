import { words } from "../i18n/words.ts";

export const personal = words(
  {
    none: "Aucune donnée personnelle n’a été trouvée",
    noneHelp:
      "Toutes les lignes ont été lues. Un prénom dans une phrase ou un surnom peut échapper à la recherche : relisez quelques lignes avant de partager.",
    found: "Ce qui a été trouvé",
    foundHelp: "Toutes les lignes ont été lues. Une trouvaille peut être une erreur ; une absence aussi.",
    column: "Colonne",
    kind: "Ce que c’est",
    by: "Reconnu à",
    byWays: { "field name": "son nom", content: "son contenu" },
    rows: "Lignes",
    kinds: {
      email: "Adresse e-mail",
      iban: "IBAN",
      nir: "Numéro de sécurité sociale",
      phone: "Numéro de téléphone",
      "birth-date": "Date de naissance",
      location: "Position",
      ip: "Adresse IP",
      profile: "Profil sur un réseau",
      address: "Adresse postale",
      name: "Nom de personne",
    },
    mask: "Masquer",
    maskHelp:
      "Chaque donnée devient un pseudonyme stable (« Personne 3 ») dans une nouvelle version. L’ancienne version garde les données jusqu’à ce que vous la retiriez.",
    maskKinds: "À masquer",
    maskColumns: "Dans les colonnes",
    maskAction: "Masquer dans une nouvelle version",
    maskAsked: "Le masquage a commencé.",
    chooseSome: "Choisissez au moins une sorte de données et une colonne.",
    erase: "Effacer les lignes d’une personne",
    eraseHelp:
      "Quand quelqu’un demande l’effacement : ses lignes quittent toutes les versions, le fichier apporté, les étiquettes et les rapports en fichier. Dans toute l’organisation, les fichiers classés, les textes de la file et les réponses du terrain qui citent cette valeur ou ses textes partent aussi. Les modèles et leurs chiffres restent : relancez l’expérience pour un modèle qui n’a rien appris de ces lignes. Une sauvegarde faite avant les contient encore. Cela ne peut pas être annulé.",
    eraseColumn: "Colonne qui la désigne",
    eraseValue: "Valeur exacte",
    eraseValueMissing: "Écrivez la valeur à chercher.",
    count: "Compter les lignes",
    nobody: "Aucune ligne, dans aucune version, ne porte cette valeur.",
    eraseWarning: (count: number, said: string) =>
      count > 1
        ? `${said} lignes seront effacées partout, pour toujours.`
        : "Une ligne sera effacée partout, pour toujours.",
    eraseAction: "Effacer pour toujours",
    erased: (count: number, said: string) =>
      count > 1 ? `${said} lignes effacées partout.` : "Une ligne effacée partout.",
  },
  {
    none: "No personal data were found",
    noneHelp:
      "All rows were read. A first name within a sentence or a nickname may escape the search: read some rows again before you share.",
    found: "What was found",
    foundHelp: "All rows were read. A find may be an error; so may an absence.",
    column: "Column",
    kind: "What it is",
    by: "Told by",
    byWays: { "field name": "its name", content: "its content" },
    rows: "Rows",
    kinds: {
      email: "E-mail address",
      iban: "IBAN",
      nir: "Social security number",
      phone: "Telephone number",
      "birth-date": "Date of birth",
      location: "Location",
      ip: "IP address",
      profile: "Profile on a network",
      address: "Postal address",
      name: "Name of a person",
    },
    mask: "Mask",
    maskHelp:
      "Each piece becomes a stable pseudonym (“Person 3”) in a new version. The old version keeps the data until you remove it.",
    maskKinds: "To be masked",
    maskColumns: "In the columns",
    maskAction: "Mask in a new version",
    maskAsked: "Masking has begun.",
    chooseSome: "Choose at least one kind of data and one column.",
    erase: "Erase one person’s rows",
    eraseHelp:
      "When somebody asks for erasure: their rows leave every version, the file that was brought, the labels and the report files. In the whole organisation, classified files, texts of the queue and answers from the field that quote this value or their texts go too. Models and their figures stay: run the experiment again for a model that learnt nothing from these rows. A backup made before still holds them. This cannot be undone.",
    eraseColumn: "Column that names them",
    eraseValue: "Exact value",
    eraseValueMissing: "Write the value to look for.",
    count: "Count the rows",
    nobody: "No row of any version holds this value.",
    eraseWarning: (count, said) =>
      count === 1
        ? "One row will be erased everywhere, for ever."
        : `${said} rows will be erased everywhere, for ever.`,
    eraseAction: "Erase for ever",
    erased: (count, said) => (count === 1 ? "One row erased everywhere." : `${said} rows erased everywhere.`),
  },
);
