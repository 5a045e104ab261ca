import type { Find } from "../types.ts";
import { fullName, nameWords, particle, plain } from "../words.ts";

/** Words that stand with a capital before a name and are none of it. */
const starters = new Set(
  "appeler appelez appelle contact contacter contactez joindre joignez prevenir prevenez reserver reservez signaler repondre ecrire ecrivez envoyer envoyez demander demandez voir merci bonjour bonsoir cher chere avec pour par chez les un une des mon ma mes son sa ask call email mail phone see write text tell reach thanks thank dear hello hi hey the a an my our with for by from and please mme mlle monsieur madame mademoiselle mr mrs ms miss dr tel".split(
    " ",
  ),
);
/** Words of bodies, offices and places: with one of them it is no person. */
const bodies = new Set(
  "mairie association ville centre maison ecole college lycee universite service secretariat croix departement region prefecture ministere france paris president presidente maire portable mobile adresse address name not universe world committee council hospital school centre office foundation trust charity unit department team desk".split(
    " ",
  ),
);

const civility =
  "(?:M\\.|MM\\.|Mr\\.?|Mme|Mmes|Mlle|Monsieur|Madame|Mademoiselle|Mrs\\.?|Ms\\.?|Miss|Dr\\.?|Docteur|Doctor|Prof\\.?|Professeur|Professor|Maître|Sœur|Mère|Père|Sir|Lady)";
const afterCivility = new RegExp(
  `(?<![\\p{L}\\p{N}])${civility}[ \\u00a0]((?:${particle})?${nameWords})(?![\\p{L}\\p{N}])`,
  "gu",
);

const innerCivility = new RegExp(`(?<![\\p{L}])${civility}[ \\u00a0]`, "gu");

/** Told by the person: the first word may stand in small letters. */
const introduction =
  "(?:[Jj]e m['’]appelle|[Jj]e me nomme|[Mm]on nom est|[Mm]on pr[ée]nom est|[Mm]oi c['’]est|[Mm]y name is|[Mm]y name['’]s|[Pp]r[ée]nomm[ée]e?|[Dd]e son nom)";
const introduced = new RegExp(
  `(?<![\\p{L}\\p{N}])${introduction} ((?:${nameWords}|\\p{Ll}[\\p{L}'’-]{1,30}))(?![\\p{L}\\p{N}])`,
  "gu",
);
const notIntroduced =
  /^(?:not|on|in|pas|le|la|les|un|une|the|a|an|so|very|sur|dans|ce|ça|that|quand|moi|toi|lui)$/;

/** A full name behind a role, at the end of a letter, or behind «au nom de». */
const roles =
  "[Cc]ontact|[Rr]éférente?|[Rr]esponsable|[Cc]oordinat(?:eur|rice)|[Bb]énéficiaire|[Ii]nterlocut(?:eur|rice)|[Ss]igné|[Aa]uteure?|[Nn]om|[Nn]ame|[Aa]uthor|[Cc]oordinator|[Ss]igned|[Bb]eneficiary|[Cc]ordialement|[Bb]ien à vous|[Ss]incerely|[Rr]egards";
const afterRole = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${roles})(?: [\\p{L}’' ]{0,30})?[:,\\n]\\s{0,2}|(?:au nom de|in the name of|[Tt]itulaire) )(?=\\p{L})`,
  "gu",
);
const fullNameHere = new RegExp(`${fullName}(?![\\p{L}\\p{N}])`, "uy");

/** A full name just before an e-mail address or a telephone number. */
const beforeContact = new RegExp(
  `(?<![\\p{L}\\p{N}-])(${fullName})(?:[ ,:;(\\[–-]|(?<![\\p{L}])(?:au|à|on|at|sur|par|t[ée]l\\.?|phone|mail|e-mail|email|or)(?![\\p{L}])){1,8}$`,
  "u",
);
/** A full name whose birth or home is told next. */
const beforeHome = new RegExp(
  `(?<![\\p{L}\\p{N}'’-])(${fullName}),? (?:habite|vit|réside|demeure|est née?|née? le|lives|was born|born on)(?![\\p{L}])`,
  "gu",
);

/** Quick looks that spare most texts the patterns above: what these miss, those miss too. */
const civilityHint = /M\.|M[rm]|Mlle|Ms|M(?:on|ad|iss|aî|ère)|D(?:r|oct)|Prof|S[œi]|Père|Lady/;
const introductionHint = /m['’]appelle|nom|[Mm]oi c|name|de son nom/;
const roleHint = /[:,\n]|nom de|name of|itulaire/;
const homeHint = /habite|vit|réside|demeure|née?|lives|born/;

/** Characters before a contact in which its owner's name is looked for. */
const lookBack = 90;

/**
 * Names of persons where something says that they are names: a civility («Mme Odette Roy»), «je m'appelle»,
 * «my name is», a role («Contact : …»), or an e-mail address or telephone number that follows. A name that
 * stands alone in a sentence is not found: without a dictionary it cannot be told from a place or a title.
 *
 * @param contacts finds of e-mail addresses and telephone numbers in the same text
 */
export function findNames(text: string, contacts: readonly Find[]): Find[] {
  const spans: [start: number, end: number][] = [];
  const search = (hint: RegExp, pattern: RegExp) => (hint.test(text) ? text.matchAll(pattern) : []);
  for (const match of search(civilityHint, afterCivility)) spans.push(lastGroup(match));
  for (const match of search(introductionHint, introduced))
    if (!notIntroduced.test(match[1])) spans.push(lastGroup(match));
  for (const match of search(homeHint, beforeHome)) spans.push([match.index, match.index + match[1].length]);
  for (const match of search(roleHint, afterRole)) {
    fullNameHere.lastIndex = match.index + match[0].length;
    const found = fullNameHere.exec(text);
    if (found) spans.push([found.index, found.index + found[0].length]);
  }
  for (const { start } of contacts) {
    const from = Math.max(0, start - lookBack);
    const match = beforeContact.exec(text.slice(from, start));
    if (match) spans.push([from + match.index, from + match.index + match[1].length]);
  }
  return spans.flatMap(([start, end]) => asName(text, start, end));
}

function lastGroup(match: RegExpExecArray): [number, number] {
  const end = match.index + match[0].length;
  return [end - match[1].length, end];
}

/** The span without words at its start that begin a sentence; nothing where a body or a place is named. */
function asName(text: string, start: number, end: number): Find[] {
  const civil = [...text.slice(start, end).matchAll(innerCivility)].at(-1);
  let from = civil ? start + civil.index + civil[0].length : start;
  let word = firstWord(text, from, end);
  while (starters.has(plain(word))) {
    from += word.length + 1;
    if (from >= end) return [];
    word = firstWord(text, from, end);
  }
  const value = text.slice(from, end).replace(/(?:['’]s|[-'’]+)$/, "");
  if (value.split(/[ -]/).some((part) => bodies.has(plain(part)))) return [];
  return [{ kind: "name", start: from, end: from + value.length, key: plain(value) }];
}

function firstWord(text: string, from: number, end: number): string {
  return text.slice(from, end).split(" ")[0];
}
