import { expect, test } from "vitest";
import { summariseAnswers } from "./summarise-answers.ts";

const questions = [
  { kind: "scale", text: "Useful?" },
  { kind: "yes_no", text: "Clear?" },
  { kind: "text", text: "Else?" },
] as const;
const on = "2026-03-01";

test("counts, median, share and texts are those worked out by hand", () => {
  const [scale, yes, texts] = summariseAnswers(questions, [
    { on, answers: [2, true, "slow"] },
    { on, answers: [5, true, ""] },
    { on, answers: [4, false, null] },
    { on, answers: [5, null, "fine"] },
    { on, answers: [null, null, null] },
  ]);
  // 2 4 5 5: the two in the middle are 4 and 5.
  expect(scale).toMatchObject({ answered: 4, counts: [0, 1, 0, 1, 2], median: 4.5 });
  expect(yes).toMatchObject({ answered: 3, yes: 2, share: 2 / 3 });
  expect(texts).toMatchObject({ answered: 2, texts: [{ text: "slow" }, { text: "fine" }] });
});

test("of an odd number the median is the one in the middle; of none there is none", () => {
  const three = [1, 3, 5].map((value) => ({ on, answers: [value, null, null] }));
  expect(summariseAnswers(questions, three)[0]).toMatchObject({ median: 3 });
  expect(summariseAnswers(questions, [])).toMatchObject([
    { answered: 0, median: null },
    { answered: 0, share: null },
    { answered: 0, texts: [] },
  ]);
});
