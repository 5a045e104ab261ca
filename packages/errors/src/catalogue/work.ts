/** Faults of jobs and of stored files, which the server tells over HTTP with their status. */
const mebibytes = (bytes: number) => Math.max(1, Math.round(bytes / 2 ** 20));

export const work = {
  "jobs/not-found": {
    status: 404,
    fr: (_: object) => "Ce travail n’existe pas dans cette organisation. Rechargez la liste.",
    en: (_: object) => "There is no such job in this organisation. Load the list again.",
  },
  "jobs/already-ended": {
    status: 409,
    fr: (_: object) => "Ce travail est déjà terminé : il n’y a plus rien à annuler.",
    en: (_: object) => "This job has ended already: there is nothing left to cancel.",
  },
  "jobs/unexpected": {
    status: 500,
    fr: (d: { readonly job: string }) =>
      `Le travail s’est arrêté sur une erreur que Levier n’attendait pas ; il n’a rien changé. Relancez-le, puis signalez l’erreur avec ce numéro : ${d.job}.`,
    en: (d: { readonly job: string }) =>
      `The job stopped at an error that Levier did not expect; it changed nothing. Start it again, then report the error with this number: ${d.job}.`,
  },
  "jobs/out-of-memory": {
    status: 500,
    fr: (_: object) =>
      "La mémoire du serveur n’a pas suffi ; rien n’a été changé. Essayez avec moins de lignes, ou demandez plus de mémoire à la personne qui tient le serveur.",
    en: (_: object) =>
      "The server’s memory did not suffice; nothing was changed. Try with fewer rows, or ask whoever keeps the server for more memory.",
  },
  "jobs/given-up": {
    status: 500,
    fr: (d: { readonly attempts: number }) =>
      `Le serveur s’est arrêté ${d.attempts} fois pendant ce travail, qui est abandonné. Prévenez la personne qui tient le serveur.`,
    en: (d: { readonly attempts: number }) =>
      `The server stopped ${d.attempts} times during this job, which is given up. Tell whoever keeps the server.`,
  },
  "storage/not-found": {
    status: 404,
    fr: (_: object) =>
      "Ce fichier n’existe pas dans cette organisation, ou n’y est plus. Envoyez-le de nouveau.",
    en: (_: object) => "There is no such file in this organisation, or no longer. Send it again.",
  },
  "storage/content-missing": {
    status: 500,
    fr: (_: object) =>
      "Le contenu de ce fichier manque sur le serveur. Prévenez la personne qui le tient : il faut le reprendre d’une sauvegarde.",
    en: (_: object) =>
      "The content of this file is missing on the server. Tell whoever keeps it: it has to come back from a backup.",
  },
  "storage/quota-reached": {
    status: 413,
    fr: (d: { readonly used: number; readonly more: number; readonly limit: number }) =>
      `Il n’y a pas la place : ${mebibytes(d.used)} Mio sur ${mebibytes(d.limit)} sont pris, et il en faut ${mebibytes(d.more)} de plus. Supprimez des fichiers, ou demandez plus de place.`,
    en: (d: { readonly used: number; readonly more: number; readonly limit: number }) =>
      `There is no room: ${mebibytes(d.used)} MiB of ${mebibytes(d.limit)} are taken, and ${mebibytes(d.more)} more are needed. Delete files, or ask for more room.`,
  },
} as const;
