import { findAddresses } from "./finders/address.ts";
import { findBirthDates, findLocations } from "./finders/dates-and-places.ts";
import { findEmails } from "./finders/email.ts";
import { findIbans, findNirs } from "./finders/identifiers.ts";
import { findNames } from "./finders/name.ts";
import { findIps, findProfiles } from "./finders/online.ts";
import { findPhones } from "./finders/phone.ts";
import { type Find, kinds, type PersonalDataKind } from "./types.ts";

const rank = new Map(kinds.map((kind, i) => [kind, i]));

/** Longer cells are searched in pieces, so that memory and time a piece stay bounded. */
const piece = 20_000;
/** Pieces overlap, so that what stands across their border is found once. */
const overlap = 400;

/**
 * Personal data in a text, in order and without overlaps: of two finds on the same letters the kind that
 * stands first in `kinds` is kept.
 *
 * Patterns and checksums, no dictionary and no model: precision comes first, and names are found only where
 * something says that they are names (`findNames`). What is not found may still be personal data.
 *
 * @param wanted kinds to look for; all unless told
 * @returns UTF-16 positions; time grows linearly with the text, whatever it holds
 * @example
 * find("Écrire à hugo@exemple.org"); // [{ kind: "email", start: 9, end: 25, key: "hugo@exemple.org" }]
 */
export function find(text: string, wanted: readonly PersonalDataKind[] = kinds): Find[] {
  if (text.length <= piece) return findInPiece(text, wanted);
  const finds: Find[] = [];
  let free = 0;
  for (let from = 0; from < text.length; from += piece - overlap)
    for (const one of findInPiece(text.slice(from, from + piece), wanted)) {
      const [start, end] = [one.start + from, one.end + from];
      if (start < free) continue;
      finds.push({ ...one, start, end });
      free = end;
    }
  return finds;
}

function findInPiece(text: string, wanted: readonly PersonalDataKind[]): Find[] {
  const digits = countDigits(text);
  const emails = text.includes("@") || /[([]a/i.test(text) ? findEmails(text) : [];
  const contacts = digits < fewestDigits.phone ? emails : [...emails, ...findPhones(text)];
  const finds = [...contacts, ...findProfiles(text), ...findNames(text, contacts)];
  if (digits >= fewestDigits.address) finds.push(...findAddresses(text));
  if (digits >= fewestDigits.birthDate) finds.push(...findBirthDates(text));
  if (digits >= fewestDigits.location) finds.push(...findLocations(text));
  if (digits >= fewestDigits.iban) finds.push(...findIbans(text), ...findNirs(text));
  if (digits >= fewestDigits.ip && /[:.]/.test(text)) finds.push(...findIps(text));
  return withoutOverlaps(finds).filter(({ kind }) => wanted.includes(kind));
}

/** Texts with fewer digits cannot hold one, and most texts hold few: that saves most of the time. */
const fewestDigits = { address: 1, ip: 2, birthDate: 4, location: 6, phone: 7, iban: 8 };

function countDigits(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 48 && unit <= 57) count++;
  }
  return count;
}

function withoutOverlaps(finds: Find[]): Find[] {
  if (finds.length < 2) return finds;
  const kept: Find[] = [];
  for (const one of finds.sort(
    (a, b) => rank.get(a.kind)! - rank.get(b.kind)! || a.start - b.start || b.end - a.end,
  ))
    if (kept.every((other) => other.end <= one.start || other.start >= one.end)) kept.push(one);
  return kept.sort((a, b) => a.start - b.start);
}
