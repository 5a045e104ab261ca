import { randomUUID } from "node:crypto";
import type { Prediction, TextModel } from "@levier/text";
import type { Transaction } from "../../../../platform/db/index.ts";
import { type Guess, question } from "../tables.ts";

/** A text for the queue. */
export interface Unanswered {
  readonly text: string;
  readonly guesses: readonly Guess[];
}

const shownGuesses = 5;

/** The likeliest classes, for whoever answers instead. */
export function guessesOf({ classes }: TextModel, { probabilities }: Prediction): Guess[] {
  return classes
    .map((name, c) => ({ class: name, probability: probabilities[c] }))
    .sort((a, b) => b.probability - a.probability)
    .slice(0, shownGuesses);
}

/** Puts texts that the model would not answer into the queue. */
export async function askHuman(
  tx: Transaction,
  options: {
    readonly organisation: string;
    readonly experiment: string;
    readonly fileRun?: string;
    readonly texts: readonly Unanswered[];
    readonly now: Date;
  },
): Promise<void> {
  const { organisation, experiment, fileRun, texts, now } = options;
  if (texts.length === 0) return;
  const own = { organisationId: organisation, experimentId: experiment, fileRunId: fileRun, createdAt: now };
  await tx.insert(question).values(texts.map((one) => ({ ...own, ...one, id: randomUUID() })));
}
