import type { Message } from "../../platform/mail/mail.ts";

/** The letter that carries an invitation's link. */
export function invitationLetter(options: {
  readonly to: string;
  readonly language: "fr" | "en";
  readonly organisation: string;
  readonly link: string;
}): Message {
  const { to, language, organisation, link } = options;
  if (language === "en")
    return {
      to,
      subject: `${organisation} invites you to Levier`,
      text: `${organisation} invites you to work with it on Levier.\n\nOpen this link within seven days; it opens once:\n${link}\n\nIf you expected no invitation, do nothing.\n`,
    };
  return {
    to,
    subject: `${organisation} vous invite sur Levier`,
    text: `${organisation} vous invite à travailler avec elle sur Levier.\n\nOuvrez ce lien dans les sept jours ; il ne s’ouvre qu’une fois :\n${link}\n\nSi vous n’attendiez pas d’invitation, ne faites rien.\n`,
  };
}
