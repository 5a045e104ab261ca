import type { Find } from "../types.ts";

const local = /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]/u;
const inDomain = /[\p{L}\p{N}.-]/u;
/** Written around robots: «hugo (at) exemple.org», «hugo [arobase] exemple.org». */
const spelledAt = / ?[([](?:at|arobase)[)\]] ?/giu;
const domain = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62}\.){1,8}\p{L}{2,24}$/u;

/** RFC 5321 § 4.5.3.1: at most 64 characters before the @ and 255 after it. */
const mostLocal = 64;
const mostDomain = 255;

/**
 * E-mail addresses: from every @ outwards, so that a text without any costs one search and no text costs
 * more than its length times a bound.
 */
export function findEmails(text: string): Find[] {
  const finds: Find[] = [];
  let free = 0;
  for (const [at, width] of ats(text)) {
    const start = startOfLocal(text, at, free);
    const end = endOfDomain(text, at + width);
    const host = text.slice(at + width, end);
    if (start === at || !domain.test(host)) continue;
    finds.push({ kind: "email", start, end, key: `${text.slice(start, at)}@${host}`.toLowerCase() });
    free = end;
  }
  return finds;
}

function ats(text: string): [at: number, width: number][] {
  const found: [number, number][] = [];
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) found.push([at, 1]);
  for (const match of text.matchAll(spelledAt)) found.push([match.index, match[0].length]);
  return found.sort((a, b) => a[0] - b[0]);
}

function startOfLocal(text: string, at: number, free: number): number {
  let start = at;
  while (start > free && at - start < mostLocal && local.test(text[start - 1])) start--;
  while (start < at && /[.'*/=]/.test(text[start])) start++;
  return start;
}

function endOfDomain(text: string, from: number): number {
  let end = from;
  while (end < text.length && end - from < mostDomain && inDomain.test(text[end])) end++;
  while (end > from && /[.-]/.test(text[end - 1])) end--;
  return end;
}
