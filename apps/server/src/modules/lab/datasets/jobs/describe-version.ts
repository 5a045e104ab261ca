import { createScanner } from "@levier/personal-data";
import { z } from "zod";
import { defineJob } from "../../../../platform/jobs/index.ts";
import { saveDescription } from "../commands/save-description.ts";
import { oneVersion } from "../queries/one-dataset.ts";
import { eachRow } from "../row-set.ts";

/** Profiles a version and searches all its rows for personal data. */
export const describeVersion = defineJob({
  kind: "dataset-describe",
  schema: z.object({ dataset: z.uuid(), version: z.int() }),
  async run(payload, context) {
    const { organisation, transaction, progress } = context;
    const which = { ...payload, organisation };
    const { columns, rows, rowSetId } = await transaction((tx) => oneVersion(tx, which));
    // The tables by which it tells languages take 27 MB: only once they are needed.
    const { createProfiler } = await import("@levier/profile");
    const profiler = createProfiler({ columns, seed: 1 });
    const scanner = createScanner({ columns, examples: 0 });
    let done = 0;
    for await (const { cells } of eachRow(context, rowSetId)) {
      profiler.add(cells);
      scanner.add(cells);
      if (++done % 200 === 0) progress(done / rows, "describing");
    }
    const description = { profile: profiler.profile(), personalData: scanner.report() };
    return (tx) => saveDescription(tx, { ...which, ...description });
  },
});
