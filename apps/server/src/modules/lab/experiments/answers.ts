import type { ClassifyRun } from "@levier/recipes";
import { createClassifier } from "@levier/text";
import type { AnswerRow } from "./tables.ts";

export type StoredAnswer = Omit<AnswerRow, "organisationId" | "experimentId">;

/** What the model answered to each row of the test part; wrong answers ranked, the surest first. */
export function answersOf({ model, tested }: ClassifyRun, positions: ReadonlyMap<number, number>) {
  const classify = createClassifier(model);
  const answers = tested.map(({ line, text, labels: truth }): StoredAnswer => {
    const { labels, probability, abstained } = classify(text);
    const predicted = labels.map((label) => model.classes[label]);
    const position = positions.get(line)!;
    return { position, truth: [...truth], predicted, probability, abstained, errorRank: null };
  });
  const ranks = new Map(
    answers
      .filter(isWrong)
      .sort((a, b) => b.probability - a.probability || a.position - b.position)
      .map(({ position }, rank) => [position, rank]),
  );
  return answers.map((answer) => ({ ...answer, errorRank: ranks.get(answer.position) ?? null }));
}

const isWrong = ({ truth, predicted }: StoredAnswer) =>
  truth.length !== predicted.length || truth.some((label) => !predicted.includes(label));
