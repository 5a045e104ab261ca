/** Faults of an installation: its configuration, its database, its port. */
interface BadKey {
  readonly key: string;
  readonly wanted: keyof typeof wanted.fr;
}

const wanted = {
  fr: {
    port: "un port, de 1 à 65535",
    host: "une adresse d’écoute, par exemple 127.0.0.1 ou 0.0.0.0",
    postgres: "une adresse postgres://…",
    http: "une adresse http:// ou https://, sans chemin",
    issuer: "une adresse http:// ou https://",
    smtp: "une adresse smtp:// ou smtps://",
    email: "une adresse e-mail",
    level: "fatal, error, warn, info, debug, trace ou silent",
    count: "un nombre entier supérieur à 0",
    secret: "au moins 32 caractères",
    switch: "0 ou 1",
    text: "un texte",
    proxy: "une liste d’adresses de mandataires, ou loopback",
    together: "à donner avec OIDC_ISSUER, OIDC_CLIENT_ID et OIDC_CLIENT_SECRET, tous les trois",
    "s3-together": "à donner avec S3_ENDPOINT, S3_ACCESS_KEY_ID et S3_SECRET_ACCESS_KEY, tous les trois",
    "http-path": "une adresse http:// ou https://, avec le nom du compartiment",
    sender: "nécessaire avec SMTP_URL",
    unknown: "cette clé n’existe pas",
    file: "un fichier qui existe",
    "blocked-port": "un autre port : les navigateurs n’ouvrent pas celui-ci",
  },
  en: {
    port: "a port, from 1 to 65535",
    host: "an address to listen on, for instance 127.0.0.1 or 0.0.0.0",
    postgres: "an address postgres://…",
    http: "an address http:// or https://, without a path",
    issuer: "an address http:// or https://",
    smtp: "an address smtp:// or smtps://",
    email: "an e-mail address",
    level: "fatal, error, warn, info, debug, trace or silent",
    count: "a whole number above 0",
    secret: "at least 32 characters",
    switch: "0 or 1",
    text: "a text",
    proxy: "a list of addresses of proxies, or loopback",
    together: "to be given with OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET, all three",
    "s3-together": "to be given with S3_ENDPOINT, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY, all three",
    "http-path": "an address http:// or https://, with the bucket’s name",
    sender: "needed with SMTP_URL",
    unknown: "there is no such key",
    file: "a file that exists",
    "blocked-port": "another port: browsers do not open this one",
  },
} as const;

const lines = (faults: readonly BadKey[], language: "fr" | "en") =>
  faults.map(
    ({ key, wanted: kind }) => `\n  ${key}${language === "fr" ? " : " : ": "}${wanted[language][kind]}`,
  );

export const installation = {
  "usage/bad-configuration": {
    fr: (d: { readonly faults: readonly BadKey[] }) =>
      `La configuration est à corriger ; voir docs/reference/configuration.md.${lines(d.faults, "fr").join("")}`,
    en: (d: { readonly faults: readonly BadKey[] }) =>
      `The configuration needs mending; see docs/reference/configuration.md.${lines(d.faults, "en").join("")}`,
  },
  "installation/port-in-use": {
    fr: (d: { readonly host: string; readonly port: number }) =>
      `Le port ${d.port} de ${d.host} est déjà pris. Arrêtez l’autre programme, ou choisissez un autre PORT.`,
    en: (d: { readonly host: string; readonly port: number }) =>
      `Port ${d.port} of ${d.host} is taken. Stop the other program, or choose another PORT.`,
  },
  "installation/unwell": {
    fr: (d: { readonly count: number }) => `À réparer : ${d.count}. Ce qu’il faut faire est dit ci-dessus.`,
    en: (d: { readonly count: number }) => `To be mended: ${d.count}. What to do is said above.`,
  },
  "installation/no-listening": {
    fr: (d: { readonly host: string; readonly port: number; readonly reason: string }) =>
      `Impossible d’écouter sur ${d.host}:${d.port} (${d.reason}). Vérifiez HOST et PORT.`,
    en: (d: { readonly host: string; readonly port: number; readonly reason: string }) =>
      `Cannot listen on ${d.host}:${d.port} (${d.reason}). Check HOST and PORT.`,
  },
  "database/unreachable": {
    fr: (d: { readonly reason: string }) =>
      `La base de données ne répond pas (${d.reason}). Vérifiez qu’elle tourne et que DATABASE_URL est juste.`,
    en: (d: { readonly reason: string }) =>
      `The database does not answer (${d.reason}). Check that it runs and that DATABASE_URL is right.`,
  },
  "database/too-old": {
    fr: (d: { readonly found: string }) =>
      `Ce serveur est un PostgreSQL ${d.found} ; il en faut un de version 15 ou plus récente.`,
    en: (d: { readonly found: string }) =>
      `This server is PostgreSQL ${d.found}; version 15 or newer is needed.`,
  },
  "database/newer-schema": {
    fr: (_: object) =>
      "La base de données vient d’une version plus récente de Levier. Installez cette version, ou restaurez une sauvegarde d’avant.",
    en: (_: object) =>
      "The database comes from a newer version of Levier. Install that version, or restore an earlier backup.",
  },
  "database/role-refused": {
    fr: (d: { readonly role: string }) =>
      `Le compte de DATABASE_URL ne peut ni créer le rôle « ${d.role} » ni le prendre. Donnez-lui CREATEROLE, ou exécutez en administrateur : CREATE ROLE ${d.role}; GRANT ${d.role} TO ce compte;`,
    en: (d: { readonly role: string }) =>
      `The account of DATABASE_URL can neither make the role “${d.role}” nor take it. Give it CREATEROLE, or run as administrator: CREATE ROLE ${d.role}; GRANT ${d.role} TO that account;`,
  },
  "database/other-version": {
    fr: (d: { readonly folder: string; readonly found: string; readonly wanted: string }) =>
      `Les données de « ${d.folder} » sont d’un PostgreSQL ${d.found} ; ce Levier en porte un ${d.wanted}. Prenez la version de Levier qui les a écrites, ou un autre LEVIER_DATA.`,
    en: (d: { readonly folder: string; readonly found: string; readonly wanted: string }) =>
      `The data in “${d.folder}” are of PostgreSQL ${d.found}; this Levier carries ${d.wanted}. Use the version of Levier that wrote them, or another LEVIER_DATA.`,
  },
  "database/no-user": {
    fr: (_: object) =>
      "PostgreSQL refuse de tourner sous root, et aucun compte « levier » ou « postgres » n’existe ni n’a pu être créé. Lancez Levier sous un compte ordinaire, ou créez-en un : useradd --system levier",
    en: (_: object) =>
      "PostgreSQL refuses to run as root, and no account “levier” or “postgres” exists or could be made. Run Levier under an ordinary account, or make one: useradd --system levier",
  },
  "database/no-binaries": {
    fr: (d: { readonly platform: string }) =>
      `Levier ne porte pas de PostgreSQL pour ce système (${d.platform}). Donnez l’adresse du vôtre dans DATABASE_URL.`,
    en: (d: { readonly platform: string }) =>
      `Levier carries no PostgreSQL for this system (${d.platform}). Give the address of your own in DATABASE_URL.`,
  },
  "database/disk-full": {
    fr: (d: { readonly folder: string }) =>
      `Le disque de « ${d.folder} » est plein. Faites de la place, ou choisissez un autre LEVIER_DATA ; les données déjà écrites sont entières.`,
    en: (d: { readonly folder: string }) =>
      `The disk of “${d.folder}” is full. Make room, or choose another LEVIER_DATA; what was written before is whole.`,
  },
  "database/silent": {
    fr: (d: { readonly pid: number; readonly folder: string }) =>
      `Le PostgreSQL de « ${d.folder} » (processus ${d.pid}) tourne mais ne répond pas depuis dix minutes. Lisez postgres.log ; arrêtez ce processus, puis relancez.`,
    en: (d: { readonly pid: number; readonly folder: string }) =>
      `The PostgreSQL of “${d.folder}” (process ${d.pid}) runs but has not answered for ten minutes. Read postgres.log; end that process, then start again.`,
  },
  "database/will-not-start": {
    fr: (d: { readonly log: string }) => `PostgreSQL ne démarre pas. Il dit :\n${d.log}`,
    en: (d: { readonly log: string }) => `PostgreSQL does not start. It says:\n${d.log}`,
  },
} as const;
