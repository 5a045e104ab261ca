import { fieldKind, type ScanReport } from "@levier/personal-data";
import type { ColumnTally } from "./column-tally.ts";
import type { Role, RoleReason } from "./types.ts";

/** Share of filled cells from which a column counts as being of dates, numbers or personal data. */
const most = 0.9;
/** Mean words from which cells count as texts: short titles have between three and four, labels one or two. */
const sentence = 3;
/** Values a column of classes may have, and rows that each has on average. */
const mostClasses = 60;
const fewestRowsAClass = 3;

const labelName =
  /(?:label|[ée]tiquette|th[eè]m|cat[ée]gor|categ|type|class|topic|sujet|sdg|odd|axe|motif|nature|target)/i;
const groupName =
  /(?:sexe?|genre|gender|[âa]ge|r[ée]gion|d[ée]partement|country|pays|langue|language|ville|city|commune|quartier|district|origine|ethni|handicap|disab|statut|status)/i;
const identifierName =
  /(?:^|[_\s-])(?:id|identifiant|identifier|uuid|code|ref|r[ée]f[ée]rence|num[ée]ro|n°|key|cl[ée])(?:$|[_\s-])/i;

/**
 * The likely role of a column and why, told by its name and its cells. Only a proposal: the person who
 * knows the data decides.
 *
 * @param personal what the scan found in the sampled rows
 */
export function roleOf(
  column: string,
  index: number,
  tally: ColumnTally,
  personal: ScanReport,
  sampledFilled: number,
): { role: Role; reason: RoleReason } {
  const { filled, values, overflowed } = tally;
  const distinct = values.size;
  if (filled === 0) return { role: "other", reason: { code: "nothing fits" } };
  const told = personalRole(column, index, personal, sampledFilled, tally);
  if (told) return told;
  if (tally.dates >= most * filled)
    return { role: "date", reason: { code: "cells are dates", share: tally.dates / filled } };
  const allDiffer = !overflowed && distinct === filled && filled > 1;
  if (identifierName.test(column) && (allDiffer || overflowed) && tally.meanWords < 2)
    return { role: "identifier", reason: { code: "all filled cells differ", filled } };
  const classes =
    !overflowed && distinct > 1 && distinct <= mostClasses && filled >= fewestRowsAClass * distinct;
  if (classes && labelName.test(column) && !groupName.test(column))
    return { role: "label", reason: { code: "few values, named like a label", distinct } };
  if (classes && groupName.test(column)) return { role: "group", reason: { code: "few values", distinct } };
  if (tally.numbers >= most * filled)
    return { role: "number", reason: { code: "cells are numbers", share: tally.numbers / filled } };
  if (classes && tally.meanWords < 2 * sentence)
    return { role: "group", reason: { code: "few values", distinct } };
  if (tally.meanWords >= sentence)
    return { role: "text", reason: { code: "sentences", words: tally.meanWords } };
  if (allDiffer && tally.meanWords < 2)
    return { role: "identifier", reason: { code: "all filled cells differ", filled } };
  return { role: "other", reason: { code: "nothing fits" } };
}

/** By the field's name, unless its cells are sentences; or when most cells hold a find that fills them. */
function personalRole(
  column: string,
  index: number,
  { findings }: ScanReport,
  sampledFilled: number,
  tally: ColumnTally,
): { role: Role; reason: RoleReason } | undefined {
  const kind = fieldKind(column);
  const short = tally.meanWords < 4 * sentence;
  if (kind && short) return { role: "personal data", reason: { code: "field name", kind } };
  const [largest] = findings
    .filter((one) => one.columnIndex === index && one.by === "content")
    .sort((a, b) => b.rows - a.rows);
  if (!largest || !short || largest.rows < (most / 2) * sampledFilled) return undefined;
  const share = largest.rows / sampledFilled;
  return { role: "personal data", reason: { code: "cells are personal data", kind: largest.kind, share } };
}
