import type { Message } from "../mail/mail.ts";

/** The letter with a link to choose a new password, in the person's language. */
export function resetLetter(options: {
  readonly user: { readonly email: string; readonly language?: string | null };
  readonly link: string;
}): Message {
  const { user, link } = options;
  if (user.language === "en")
    return {
      to: user.email,
      subject: "A new password for Levier",
      text: `Somebody asked for a new password for this address.\n\nChoose it here, within an hour:\n${link}\n\nIf it was not you, do nothing: your password stays as it is.\n`,
    };
  return {
    to: user.email,
    subject: "Un nouveau mot de passe pour Levier",
    text: `Quelqu’un a demandé un nouveau mot de passe pour cette adresse.\n\nChoisissez-le ici, dans l’heure :\n${link}\n\nSi ce n’est pas vous, ne faites rien : votre mot de passe reste le même.\n`,
  };
}
