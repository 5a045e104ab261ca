import { eld } from "eld/extrasmall";

/** Fewer words say too little: the titles of the demo are told right nine times in ten, two words far less. */
const fewestWords = 3;

/**
 * The language of a text by n-grams of letters (Nito-ELD, 60 languages), "und" where it cannot be told.
 *
 * @returns ISO 639-1
 * @example
 * languageOf("Les élèves plantent une haie"); // "fr"
 */
export function languageOf(text: string): string {
  if (text.trim().split(/\s+/).length < fewestWords) return "und";
  return eld.detect(text).language || "und";
}
