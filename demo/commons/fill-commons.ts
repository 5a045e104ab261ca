import type { Demo, DemoNotes } from "@levier/server";
import { openClient } from "./client.ts";
import { datasetSteps } from "./datasets.ts";
import { initiativeSteps } from "./initiatives.ts";
import { labSteps } from "./lab.ts";
import { peopleSteps } from "./people.ts";

export type { StepKind } from "./step.ts";

/**
 * Fills a demo installation through its public API, as people with a browser would: members, people, files,
 * labels, models, initiatives.
 * What was made is noted after each step, so that a filling that was killed goes on where it stopped.
 *
 * @throws Error what the server refused, or that the signal came
 * @example
 * await fillCommons({ url, setUpLink, demo, data: "demo/data", signal, tell: console.log });
 */
export async function fillCommons(options: {
  readonly url: string;
  readonly setUpLink: string | undefined;
  readonly demo: Demo;
  /** Folder of the demo's files. */
  readonly data: string;
  readonly signal: AbortSignal;
  /** Told before each step, and when all is there. */
  readonly tell: (progress: DemoNotes["progress"]) => Promise<void>;
}): Promise<void> {
  const { url, setUpLink, demo, data, signal, tell } = options;
  const client = openClient({ url, password: demo.notes().password, signal });
  const context = { client, demo, data, setUpToken: setUpLink?.split("#")[1] };
  const steps = [...peopleSteps(), ...datasetSteps(), ...labSteps(), ...initiativeSteps()];
  const show = async (progress: DemoNotes["progress"]) => {
    demo.keep({ progress });
    await tell(progress);
  };
  const total = steps.length;
  for (const [done, { name, kind, of, run }] of steps.entries()) {
    if (Object.hasOwn(demo.notes().made, name)) continue;
    await show({ done, total, step: kind, organisation: of.name });
    const made = await run(context);
    demo.keep({ made: { ...demo.notes().made, [name]: made } });
  }
  if (demo.notes().progress.step !== null) await show({ done: total, total, step: null, organisation: null });
}
