/** One capitalised word: a letter in capitals, then at most 30 letters, apostrophes and hyphens. */
const capitalised = "\\p{Lu}[\\p{L}\\p{M}'’-]{0,30}";

/** Particles that stand inside family names without a capital. */
export const particle = "(?:(?:de la|de|du|des|d['’]|von|van der|van|ben|bin|el|al|da|dos|di) ?)";

/** A first or family name of one to four capitalised words; every part is bounded, so matching is linear. */
export const nameWords = `${capitalised}(?: ${particle}?${capitalised}){0,3}`;

/** A first and a family name. */
export const fullName = `${capitalised}(?: ${particle}?${capitalised}){1,3}`;

export const months =
  "(?:janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december)";

/** Small letters without diacritics, for comparing names of fields and words of lists. */
export function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("œ", "oe").toLowerCase();
}
