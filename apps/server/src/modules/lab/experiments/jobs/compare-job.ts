import { LevierError } from "@levier/errors";
import { compareExperiments } from "@levier/evaluation";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { defineJob } from "../../../../platform/jobs/index.ts";
import { sharedAnswers } from "../queries/answers.ts";
import { oneExperiment } from "../queries/experiments.ts";
import { experimentComparison } from "../tables.ts";

/** Holds two experiments against each other on the rows that both tested. */
export const compareJob = defineJob({
  kind: "experiment-compare",
  schema: z.object({ experiment: z.uuid(), other: z.uuid() }),
  async run(payload, { organisation, transaction, progress }) {
    const which = { organisation, ...payload };
    const { row } = await transaction((tx) => oneExperiment(tx, which));
    const answers = await transaction((tx) => sharedAnswers(tx, which));
    if (answers.length === 0) throw new LevierError("experiments/other-dataset", {});
    progress(0.1, "comparing");
    const classes = [
      ...new Set(answers.flatMap(({ truth, first, second }) => [...truth, ...first, ...second])),
    ];
    const index = new Map(classes.sort().map((name, c) => [name, c]));
    const indexes = (labels: readonly string[]) => labels.map((label) => index.get(label)!);
    const result = compareExperiments({
      classes,
      truth: answers.map(({ truth }) => indexes(truth)),
      first: answers.map(({ first }) => indexes(first)),
      second: answers.map(({ second }) => indexes(second)),
      multiLabel: row.labelsSeparator !== null,
      seed: row.seed,
    });
    const { organisationId, experimentId, otherId } = experimentComparison;
    const isComparison = and(
      eq(organisationId, organisation),
      eq(experimentId, payload.experiment),
      eq(otherId, payload.other),
    );
    return async (tx) => {
      await tx.update(experimentComparison).set({ result }).where(isComparison);
    };
  },
});
