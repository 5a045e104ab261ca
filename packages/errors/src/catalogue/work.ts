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
  "storage/no-such-range": {
    status: 416,
    fr: (d: { readonly size: number }) =>
      `Le fichier n’a que ${d.size} octets. Demandez-en une partie qui existe.`,
    en: (d: { readonly size: number }) => `The file has ${d.size} bytes only. Ask for a part that exists.`,
  },
  "storage/tus-version": {
    status: 412,
    fr: (_: object) => "Les envois suivent tus 1.0.0. Ajoutez l’en-tête Tus-Resumable: 1.0.0.",
    en: (_: object) => "Uploads follow tus 1.0.0. Add the header Tus-Resumable: 1.0.0.",
  },
  "storage/bad-header": {
    status: 400,
    fr: (d: { readonly header: string }) =>
      `L’en-tête ${d.header} manque ou ne peut pas être lu. Suivez tus 1.0.0, puis renvoyez la demande.`,
    en: (d: { readonly header: string }) =>
      `The header ${d.header} is missing or cannot be read. Follow tus 1.0.0 and send the request again.`,
  },
  "storage/wrong-offset": {
    status: 409,
    fr: (_: object) =>
      "L’envoi en est à un autre endroit. Demandez par HEAD où il en est, puis reprenez de là.",
    en: (_: object) => "The upload stands at another place. Ask by HEAD where it is, and go on from there.",
  },
  "storage/wrong-checksum": {
    status: 460,
    fr: (_: object) => "Ces octets ont changé en chemin ; ils n’ont pas été gardés. Renvoyez-les.",
    en: (_: object) => "These bytes changed on their way; they were not kept. Send them again.",
  },
  "storage/too-much": {
    status: 413,
    fr: (d: { readonly size: number }) =>
      `L’envoi dépasse les ${d.size} octets annoncés. Recommencez-le avec la bonne taille.`,
    en: (d: { readonly size: number }) =>
      `The upload is over the ${d.size} bytes announced. Begin it again with the right size.`,
  },
  "storage/too-large": {
    status: 413,
    fr: (d: { readonly limit: number }) =>
      `Ce fichier dépasse ${mebibytes(d.limit)} Mio. Partagez-le en plusieurs.`,
    en: (d: { readonly limit: number }) =>
      `This file is over ${mebibytes(d.limit)} MiB. Split it into several.`,
  },
  "storage/quota-reached": {
    status: 413,
    fr: (d: { readonly used: number; readonly more: number; readonly limit: number }) =>
      `Il n’y a pas la place : ${mebibytes(d.used)} Mio sur ${mebibytes(d.limit)} sont pris, et il en faut ${mebibytes(d.more)} de plus. Supprimez des fichiers, ou demandez plus de place.`,
    en: (d: { readonly used: number; readonly more: number; readonly limit: number }) =>
      `There is no room: ${mebibytes(d.used)} MiB of ${mebibytes(d.limit)} are taken, and ${mebibytes(d.more)} more are needed. Delete files, or ask for more room.`,
  },
  "backup/exists": {
    fr: (d: { readonly file: string }) =>
      `${d.file} existe déjà et n’a pas été touché. Choisissez un autre nom.`,
    en: (d: { readonly file: string }) => `${d.file} exists already and was left alone. Choose another name.`,
  },
  "backup/not-found": {
    fr: (d: { readonly file: string }) => `Il n’y a pas de fichier ${d.file}. Vérifiez le chemin.`,
    en: (d: { readonly file: string }) => `There is no file ${d.file}. Check the path.`,
  },
  "backup/not-empty": {
    fr: (_: object) =>
      "Cette installation a déjà des organisations ou des personnes ; rien n’a été changé. Restaurez dans une installation vide (un autre LEVIER_DATA, ou une autre DATABASE_URL).",
    en: (_: object) =>
      "This installation has organisations or people already; nothing was changed. Restore into an empty installation (another LEVIER_DATA, or another DATABASE_URL).",
  },
  "backup/other-schema": {
    fr: (_: object) =>
      "La sauvegarde et ce programme n’ont pas la même version des tables ; rien n’a été changé. Restaurez avec le Levier qui a fait la sauvegarde, puis mettez à jour ; pour sauvegarder, lancez d’abord « levier migrate ».",
    en: (_: object) =>
      "The backup and this program do not have the same version of the tables; nothing was changed. Restore with the Levier that made the backup, then update; to back up, run “levier migrate” first.",
  },
  "backup/damaged": {
    fr: (d: { readonly file: string }) =>
      `${d.file} n’est pas une sauvegarde entière de Levier ; rien n’a été changé. Prenez une autre copie.`,
    en: (d: { readonly file: string }) =>
      `${d.file} is no whole backup of Levier; nothing was changed. Take another copy.`,
  },
} as const;
