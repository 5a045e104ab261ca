import { z } from "zod";
import { recordEvent } from "../../../../platform/events/index.ts";
import { defineJob } from "../../../../platform/jobs/index.ts";
import { sha256 } from "../model-folder.ts";
import { oneExperiment, oneResult } from "../queries/experiments.ts";
import { runExperiment } from "../run-experiment.ts";
import { reproduction } from "../tables.ts";

/** Runs an experiment again and holds each file's hash against the first run's. */
export const reproduceJob = defineJob({
  kind: "experiment-reproduce",
  schema: z.object({ experiment: z.uuid() }),
  async run({ experiment }, context) {
    const { organisation, transaction, job } = context;
    const which = { organisation, experiment };
    const { row } = await transaction((tx) => oneExperiment(tx, which));
    const first = await transaction((tx) => oneResult(tx, which));
    const again = await runExperiment(row, context);
    const hashes = new Map([...again.files].map(([name, bytes]) => [name, sha256(bytes)]));
    const known = new Map(first.files.map((file) => [file.name, file.sha256]));
    const names = [...new Set([...hashes.keys(), ...known.keys()])];
    const differing = names.filter((name) => hashes.get(name) !== known.get(name));
    return async (tx) => {
      const endedAt = new Date();
      const own = { organisationId: organisation, experimentId: experiment, jobId: job };
      await tx.insert(reproduction).values({ ...own, differing, endedAt });
      const kind = differing.length === 0 ? "experiment-reproduced" : "experiment-differed";
      await recordEvent(tx, { organisation, actor: row.createdBy, kind, subject: experiment, now: endedAt });
    };
  },
});
