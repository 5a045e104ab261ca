import type { Answer, Question } from "./words.ts";

interface Given {
  readonly on: string;
  readonly answers: readonly Answer[];
}

/**
 * What was answered, a summary a question: texts as they are; of a scale the counts of 1 to 5 and the
 * median; of yes and no the share of yes. Questions passed over count nowhere.
 *
 * @example
 * summariseAnswers([{ kind: "yes_no", text: "Clear?" }], [{ on: "2026-03-01", answers: [true] }]);
 */
export function summariseAnswers(questions: readonly Question[], given: readonly Given[]) {
  return questions.map(({ kind, text }, i) => {
    const said = given.flatMap(({ on, answers }) => {
      const value = answers[i];
      return value === null || value === "" ? [] : [{ on, value }];
    });
    const answered = said.length;
    const values = said.map(({ value }) => value);
    if (kind === "scale") return { kind, text, answered, ...scaleOf(values as number[]) };
    if (kind === "yes_no") return { kind, text, answered, ...yesOf(values as boolean[]) };
    return { kind, text, answered, texts: said.map(({ on, value }) => ({ on, text: String(value) })) };
  });
}

function scaleOf(values: readonly number[]) {
  const counts = [1, 2, 3, 4, 5].map((point) => values.filter((value) => value === point).length);
  return { counts, median: medianOf(values) };
}

function yesOf(values: readonly boolean[]) {
  const yes = values.filter((value) => value).length;
  return { yes, share: values.length === 0 ? null : yes / values.length };
}

/** Of an even number of values, the mean of the two in the middle. */
function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return null;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
