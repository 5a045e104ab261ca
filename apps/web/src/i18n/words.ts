import { currentLanguage, type Language, useLanguage } from "./language.ts";

/** What a feature says, in both languages. */
export type Words<T> = Readonly<Record<Language, T>>;

/**
 * French is the source; English has its type, so that a missing or a needless text does not compile.
 *
 * @example
 * export const greetings = words({ hello: (name: string) => `Bonjour ${name}` }, { hello: (name) => `Hello ${name}` });
 */
export function words<T extends object>(fr: T, en: NoInfer<T>): Words<T> {
  return { fr, en };
}

/** The words in the language of the page. */
export function useWords<T>(both: Words<T>): T {
  return both[useLanguage()];
}

/** The same outside components. */
export function saidNow<T>(both: Words<T>): T {
  return both[currentLanguage()];
}
