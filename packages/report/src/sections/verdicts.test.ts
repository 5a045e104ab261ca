import type { Verdict } from "@levier/evaluation";
import { expect, it } from "vitest";
import { contextOf } from "../context.ts";
import { around, none } from "../testing/sample-audit.ts";
import { sampleReport } from "../testing/sample-report.ts";
import { verdictSummary, verdictWords, worstFirst } from "./verdicts.ts";

const french = contextOf(sampleReport(), "fr");
const verdict = (change: Partial<Verdict>): Verdict => ({
  column: "âge",
  class: "Emploi",
  limit: "equalOpportunityDifference",
  limitValue: 0.1,
  value: around(0.14, 0.02),
  answer: "breaks",
  groups: ["15–18 ans", "19–25 ans"],
  moreRows: null,
  ...change,
});

it("says by how many points the limit is broken and for whom", () => {
  const words = verdictWords(french, verdict({})).replaceAll("\u00a0", " ");
  expect(words).toBe("Dépasse la limite de 4 points pour « 15–18 ans »");
});

it("is calm about too little data, and says what would settle it", () => {
  const unknown = verdict({ answer: "not enough data", value: none, moreRows: 340 });
  expect(verdictWords(french, unknown)).toBe(
    "Données insuffisantes\u00a0: environ 340 lignes de plus trancheraient",
  );
  expect(verdictWords(french, { ...unknown, moreRows: null })).toBe("Données insuffisantes");
});

it("puts breaches first, the furthest beyond its limit first, whichever way the limit runs", () => {
  const ratio = verdict({ limit: "demographicParityRatio", limitValue: 0.8, value: around(0.2, 0.05) });
  const sorted = worstFirst([
    verdict({ answer: "holds", value: around(0.02, 0.01) }),
    verdict({ answer: "not enough data", value: none }),
    ratio,
    verdict({ value: around(0.3, 0.02) }),
    verdict({}),
  ]);
  // Beyond their limits by 2.00, 0.75 and 0.40 of them.
  expect(sorted.map(({ answer, value }) => [answer, value.value])).toEqual([
    ["breaks", 0.3],
    ["breaks", 0.2],
    ["breaks", 0.14],
    ["not enough data", null],
    ["holds", 0.02],
  ]);
});

it("never says that a column holds while one of its limits lacks data", () => {
  const summary = verdictSummary(french, [
    verdict({ answer: "holds" }),
    verdict({ answer: "not enough data", moreRows: 90 }),
  ]).text;
  expect(summary).not.toContain(french.m.groups.holdsAll);
  expect(summary).toContain(french.m.groups.unknownAll.slice(0, 20));
  expect(summary).toContain("Environ 90 lignes");
});
