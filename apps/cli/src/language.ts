import type { Language } from "@levier/errors";

/**
 * `--lang`, else the first of LC_ALL, LC_MESSAGES and LANG that is set (POSIX 8.2), else French. "C" and
 * "POSIX" name no language, so they leave French.
 */
export function languageOf(
  asked: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const wish = asked || env.LC_ALL || env.LC_MESSAGES || env.LANG || "fr";
  if (/^(C|POSIX)([._]|$)/.test(wish)) return "fr";
  return wish.toLowerCase().startsWith("fr") ? "fr" : "en";
}
