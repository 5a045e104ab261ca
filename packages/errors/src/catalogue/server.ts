/** Faults that the server tells over HTTP, with their status. */
interface Fault {
  /** Where in the request, as a path: `body.email`. */
  readonly path: string;
  readonly fr: string;
  readonly en: string;
}

const minutes = (seconds: number) => Math.max(1, Math.ceil(seconds / 60));
const listed = (faults: readonly Fault[], language: "fr" | "en") =>
  faults
    .map((fault) => `${fault.path}${language === "fr" ? " : " : ": "}${fault[language]}`)
    .join(language === "fr" ? " ; " : "; ");

export const server = {
  "request/invalid": {
    status: 400,
    fr: (d: { readonly faults: readonly Fault[] }) =>
      `La demande ne peut pas être lue. Corrigez ceci puis renvoyez-la : ${listed(d.faults, "fr")}.`,
    en: (d: { readonly faults: readonly Fault[] }) =>
      `The request cannot be read. Mend this and send it again: ${listed(d.faults, "en")}.`,
  },
  "request/malformed": {
    status: 400,
    fr: (_: object) => "Le corps de la demande n’est pas du JSON bien formé. Corrigez-le et renvoyez-la.",
    en: (_: object) => "The body of the request is not well-formed JSON. Mend it and send it again.",
  },
  "request/bad-cursor": {
    status: 400,
    fr: (_: object) =>
      "Ce curseur n’est pas de ceux que la page précédente a donnés. Repartez de la première page.",
    en: (_: object) => "This cursor is none that a page gave. Start again from the first page.",
  },
  "request/not-found": {
    status: 404,
    fr: (_: object) => "Il n’y a rien à cette adresse. La liste des adresses est sur /api/reference.",
    en: (_: object) => "There is nothing at this address. The list of addresses is at /api/reference.",
  },
  "request/cross-site": {
    status: 403,
    fr: (_: object) =>
      "Cette demande vient d’un autre site ; elle est refusée pour vous protéger. Faites-la depuis Levier, ou avec une clé.",
    en: (_: object) =>
      "This request comes from another site; it is refused to protect you. Make it from Levier, or with a key.",
  },
  "request/too-large": {
    status: 413,
    fr: (d: { readonly limit: number }) =>
      `La demande dépasse ${d.limit} octets. Envoyez-en moins à la fois.`,
    en: (d: { readonly limit: number }) => `The request is over ${d.limit} bytes. Send less at a time.`,
  },
  "request/unsupported-type": {
    status: 415,
    fr: (_: object) => "Le corps de la demande doit être du JSON (Content-Type: application/json).",
    en: (_: object) => "The body of the request must be JSON (Content-Type: application/json).",
  },
  "request/key-reused": {
    status: 422,
    fr: (_: object) =>
      "Cette Idempotency-Key a déjà servi à une autre demande. Prenez-en une nouvelle pour chaque demande.",
    en: (_: object) =>
      "This Idempotency-Key has already served for another request. Take a new one for each request.",
  },
  "request/too-many": {
    status: 429,
    fr: (d: { readonly seconds: number }) => `Trop de demandes. Réessayez dans ${d.seconds} s.`,
    en: (d: { readonly seconds: number }) => `Too many requests. Try again in ${d.seconds} s.`,
  },
  "server/unexpected": {
    status: 500,
    fr: (d: { readonly request: string }) =>
      `Levier a rencontré une erreur qu’il n’attendait pas ; rien n’a été changé. Réessayez, puis signalez-la avec ce numéro : ${d.request}.`,
    en: (d: { readonly request: string }) =>
      `Levier met an error that it did not expect; nothing was changed. Try again, then report it with this number: ${d.request}.`,
  },
  "server/unavailable": {
    status: 503,
    fr: (_: object) => "La base de données ne répond pas. Réessayez dans un instant.",
    en: (_: object) => "The database does not answer. Try again in a moment.",
  },
  "server/disk-full": {
    status: 507,
    fr: (_: object) =>
      "Le disque du serveur est plein ; rien n’a été changé. Prévenez la personne qui tient le serveur.",
    en: (_: object) => "The server’s disk is full; nothing was changed. Tell whoever keeps the server.",
  },
  "people/sign-in-needed": {
    status: 401,
    fr: (_: object) => "Connectez-vous d’abord.",
    en: (_: object) => "Sign in first.",
  },
  "people/wrong-credentials": {
    status: 401,
    fr: (_: object) => "Adresse ou mot de passe inexact. Vérifiez-les, ou demandez un nouveau mot de passe.",
    en: (_: object) => "Wrong address or password. Check them, or ask for a new password.",
  },
  "people/sign-in-refused": {
    status: 400,
    fr: (d: { readonly reason: string }) => `Refusé (${d.reason}). Reprenez depuis le début de cette étape.`,
    en: (d: { readonly reason: string }) => `Refused (${d.reason}). Take this step again from its start.`,
  },
  "people/locked-out": {
    status: 429,
    fr: (d: { readonly seconds: number }) =>
      `Trop d’essais manqués. Ce compte se rouvre dans ${minutes(d.seconds)} min.`,
    en: (d: { readonly seconds: number }) =>
      `Too many failed attempts. This account opens again in ${minutes(d.seconds)} min.`,
  },
  "people/not-allowed": {
    status: 403,
    fr: (_: object) =>
      "Votre rôle ou votre clé ne le permet pas. Demandez à la personne responsable de l’organisation.",
    en: (_: object) => "Your role or your key does not allow it. Ask the organisation’s lead.",
  },
  "people/no-such-organisation": {
    status: 404,
    fr: (_: object) => "Cette organisation n’existe pas, ou vous n’en êtes pas membre.",
    en: (_: object) => "There is no such organisation, or you do not belong to it.",
  },
  "people/not-found": {
    status: 404,
    fr: (_: object) => "Introuvable dans cette organisation. Rechargez la liste : elle a pu changer.",
    en: (_: object) => "Not found in this organisation. Load the list again: it may have changed.",
  },
  "people/link-spent": {
    status: 410,
    fr: (_: object) => "Ce lien a expiré, a déjà servi ou a été retiré. Demandez-en un nouveau.",
    en: (_: object) => "This link has expired, has served already or was withdrawn. Ask for a new one.",
  },
  "people/already-member": {
    status: 409,
    fr: (_: object) => "Cette personne est déjà membre de l’organisation.",
    en: (_: object) => "This person already belongs to the organisation.",
  },
  "people/account-exists": {
    status: 409,
    fr: (_: object) =>
      "Un compte existe déjà à cette adresse. Connectez-vous, puis ouvrez de nouveau le lien.",
    en: (_: object) => "There already is an account for this address. Sign in, then open the link again.",
  },
  "people/other-person": {
    status: 403,
    fr: (_: object) =>
      "Cette invitation est adressée à quelqu’un d’autre. Déconnectez-vous, puis ouvrez de nouveau le lien.",
    en: (_: object) => "This invitation is for somebody else. Sign out, then open the link again.",
  },
  "people/last-lead": {
    status: 409,
    fr: (_: object) =>
      "C’est la dernière personne responsable de l’organisation. Nommez-en d’abord une autre.",
    en: (_: object) => "This is the organisation’s last lead. Name another one first.",
  },
} as const;
