import { z } from "zod";
import { defineJob } from "../../../../platform/jobs/index.ts";
import { type KeptFile, saveResult } from "../commands/save-result.ts";
import { oneExperiment } from "../queries/experiments.ts";
import { runExperiment } from "../run-experiment.ts";

/** Trains, judges and keeps an experiment. */
export const runExperimentJob = defineJob({
  kind: "experiment-run",
  schema: z.object({ experiment: z.uuid() }),
  async run({ experiment }, context) {
    const { organisation, transaction, files } = context;
    const { row } = await transaction((tx) => oneExperiment(tx, { organisation, experiment }));
    const outcome = await runExperiment(row, context);
    const kept: KeptFile[] = [];
    for (const [name, bytes] of outcome.files)
      kept.push({ name, ...(await files.keep({ organisation, bytes })) });
    return (tx) => saveResult(tx, { row, outcome, kept, now: new Date() });
  },
});
