import { setTimeout as pause } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { makeClients } from "./testing/faults/client.ts";
import { findFaults, sweptFolder, untilIdle } from "./testing/faults/inspection.ts";
import { beginLabelling, keyOf, label, nothingLabelled } from "./testing/faults/labelling.ts";
import { openProgram, type Program } from "./testing/faults/program.ts";
import { brokenDownloads, type Trained, train } from "./testing/faults/training.ts";
import { importDatasets, makeDataset, nothingUploaded, uploadFiles } from "./testing/faults/uploading.ts";

/** The whole server is killed here in the middle of uploads, labelling and training. LEVIER_KILLS=30 kills more often. */
const kills = Number(process.env.LEVIER_KILLS ?? 2);
let program: Program;
afterAll(() => program?.remove());

/** Kills in every second round PostgreSQL too, and in every fifth the next start as well. */
async function killAgainAndAgain(answers: () => number): Promise<number[]> {
  const restarts: number[] = [];
  for (let round = 0; round < kills; round++) {
    // However slow the machine: work goes on again by then.
    const before = answers();
    while (answers() < before + 12) await pause(20);
    await pause(190 * (round % 7));
    await program.kill({ postgres: round % 2 === 1 });
    const begin = performance.now();
    await program.restart(round % 5 === 4 ? 100 + 60 * round : undefined);
    restarts.push(Math.round(performance.now() - begin));
  }
  return restarts.sort((a, b) => a - b);
}

test("kill -9 of the server: nothing acknowledged is lost, nothing is half there, jobs end once", async () => {
  program = await openProgram();
  const [lead, helper] = await makeClients(program);
  const small = await makeDataset(lead, 60);
  const labelling = await beginLabelling(lead, await makeDataset(lead, 400 + 300 * kills));
  const [uploaded, labelled] = [nothingUploaded(), nothingLabelled()];
  const trained: Trained = { experiments: new Set(), doubled: 0 };
  let over = false;
  const isOver = () => over;
  const work = Promise.all([
    uploadFiles(lead, uploaded, isOver),
    uploadFiles(helper, uploaded, isOver),
    importDatasets(helper, uploaded, isOver),
    ...[lead, helper].map((client) => label({ client, program, labelling, tally: labelled, isOver })),
    train({ client: lead, dataset: small, tally: trained, isOver }),
  ]);
  const restarts = await Promise.race([
    killAgainAndAgain(() => labelled.acknowledged.size),
    work.then(() => []),
  ]);
  over = true;
  await work;
  await untilIdle(program);

  const rows = await program.query<{ position: number; person_id: string; labels: string[] }>(
    "select position, person_id, labels from label_answer",
  );
  const answers = new Map(rows.map((row) => [keyOf(row.position, row.person_id), row.labels.join()]));
  const lost = [...labelled.acknowledged].filter(([key, given]) => answers.get(key) !== given);
  const sets = await program.query<{ id: string; rows: number }>(
    "select d.id, v.rows from dataset d join dataset_version v on v.dataset_id = d.id where d.name like 'Import %'",
  );
  const lostSets = [...uploaded.datasets].filter(
    ([id, { rows: wanted }]) => sets.find((set) => set.id === id)?.rows !== wanted,
  );
  const experiments = await program.query<{ id: string }>("select id from experiment");
  const lostTrainings = [...trained.experiments].filter((id) => experiments.every((one) => one.id !== id));
  const attempts = await program.query<{ most: number; jobs: number }>(
    "select max(attempts)::int as most, count(*)::int as jobs from job",
  );
  console.log({
    kills,
    "restart, ms, median": restarts[kills >> 1],
    "restart, ms, slowest": restarts.at(-1),
    uploads: uploaded.files,
    "uploads gone on with": uploaded.resumed,
    imports: uploaded.datasets.size,
    "label answers": answers.size,
    "label requests unanswered": labelled.unanswered,
    "of these kept": labelled.keptUnanswered,
    trainings: trained.experiments.size,
    ...attempts[0],
    lost: lost.length + lostSets.length + lostTrainings.length + uploaded.spoilt,
    doubled: uploaded.doubled + trained.doubled,
  });
  expect([lost, lostSets, lostTrainings, uploaded.spoilt, labelled.halves]).toEqual([[], [], [], 0, 0]);
  expect([uploaded.doubled, trained.doubled]).toEqual([0, 0]);
  expect([answers.size, sets.length, experiments.length]).toEqual([
    labelled.acknowledged.size,
    uploaded.datasets.size,
    trained.experiments.size,
  ]);
  expect(await brokenDownloads(lead, trained.experiments)).toEqual([]);
  expect(await findFaults(program)).toEqual({});
  expect(await sweptFolder(program)).toEqual({ orphans: [], missing: [] });
  expect(await program.stop()).toBe(0);
  const { port, ...checks } = await program.doctor();
  expect(new Set(Object.values(checks))).not.toContain("fault");
  expect([port, checks.database, checks.tables]).toEqual(["well", "well", "well"]);
}, 1_800_000);
