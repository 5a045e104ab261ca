import { and, eq, isNull } from "drizzle-orm";
import { person } from "../auth/tables.ts";
import { type Database, organisation, type Transaction } from "../db/index.ts";
import type { Mail, Message } from "../mail/mail.ts";
import { notification } from "./tables.ts";

/** Tells people by mail, once, that they have unread notifications; only where SMTP is set. */
export async function sendDigests(options: {
  readonly database: Database;
  readonly mail: Mail;
  readonly url: string;
}): Promise<void> {
  const { database, mail, url } = options;
  if (!mail.enabled) return;
  const all = await database.transaction({ host: true }, (tx) => tx.select().from(organisation));
  for (const { id, name } of all) {
    const waiting = await database.transaction({ organisation: id }, (tx) => takeUnmailed(tx, id));
    for (const { email, language, count } of waiting)
      await mail.send(digestLetter({ to: email, language, organisation: name, count, url }));
  }
}

/** Marked first: a letter that is lost does less harm than one that comes every day. */
async function takeUnmailed(tx: Transaction, organisation: string) {
  const unmailed = and(
    eq(notification.organisationId, organisation),
    isNull(notification.readAt),
    isNull(notification.mailedAt),
  );
  const taken = await tx
    .update(notification)
    .set({ mailedAt: new Date() })
    .from(person)
    .where(and(unmailed, eq(person.id, notification.personId)))
    .returning({ email: person.email, language: person.language });
  const counts = new Map<string, { email: string; language: string | null; count: number }>();
  for (const one of taken) counts.set(one.email, { ...one, count: (counts.get(one.email)?.count ?? 0) + 1 });
  return [...counts.values()];
}

/** The letter says how many, not what: what happened stays inside. */
function digestLetter(options: {
  readonly to: string;
  readonly language: string | null;
  readonly organisation: string;
  readonly count: number;
  readonly url: string;
}): Message {
  const { to, language, organisation, count, url } = options;
  if (language === "en")
    return {
      to,
      subject: `${organisation}: ${count} new on Levier`,
      text: `Unread notifications for you at ${organisation}: ${count}.\n\nRead them here:\n${url}\n`,
    };
  return {
    to,
    subject: `${organisation} : ${count} nouveauté(s) sur Levier`,
    text: `Notifications non lues pour vous chez ${organisation} : ${count}.\n\nLisez-les ici :\n${url}\n`,
  };
}
