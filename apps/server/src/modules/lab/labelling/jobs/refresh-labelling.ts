import { LevierError } from "@levier/errors";
import { krippendorffAlpha } from "@levier/evaluation";
import {
  createClassifier,
  groupIds,
  keywordRows,
  learningCurve,
  nearDuplicates,
  suggest,
  suspects,
  train,
  vectorise,
} from "@levier/text";
import { z } from "zod";
import { defineJob, type JobContext } from "../../../../platform/jobs/index.ts";
import { oneVersion } from "../../datasets/queries/one-dataset.ts";
import { type Refreshed, saveRefreshed } from "../commands/save-refreshed.ts";
import { answersByRow, type TaskRow, taskRows } from "../queries/labelled-rows.ts";
import { oneLabelling } from "../queries/one-labelling.ts";
import type { LabellingRow } from "../tables.ts";

/** Rows put in order at a time. */
const queued = 200;
const seed = 1;

/** Learns from the labels so far: which rows to label next, which labels look wrong, whether more pay. */
export const refreshLabelling = defineJob({
  kind: "labelling-refresh",
  schema: z.object({ labelling: z.uuid() }),
  async run({ labelling }, { organisation, transaction, progress }) {
    const { task, rows, answers } = await transaction(async (tx) => {
      const task = await oneLabelling(tx, { organisation, labelling });
      const which = { organisation, dataset: task.datasetId, version: task.version };
      const version = await oneVersion(tx, which);
      return { task, rows: await taskRows(tx, { task, version }), answers: await answersByRow(tx, task) };
    });
    const learned = learn(task, rows, progress);
    const agreement = task.overlap > 1 ? agreementOf(task, answers) : null;
    return (tx) => saveRefreshed(tx, { task, agreement, ...learned });
  },
});

function learn(
  task: LabellingRow,
  rows: readonly TaskRow[],
  progress: JobContext["progress"],
): Pick<Refreshed, "queue" | "curve" | "suspects"> {
  const settled = rows.filter((row) => row.labels !== null);
  const model = trained(task, settled, progress);
  progress(0.8, "ordering");
  const queue = queueOf(task, rows, model?.probabilitiesOf);
  return { queue, curve: model?.curve ?? null, suspects: model?.suspects ?? [] };
}

/** Undefined while the labels are too few to learn from. */
function trained(task: LabellingRow, rows: readonly TaskRow[], progress: JobContext["progress"]) {
  const texts = rows.map(({ text }) => text);
  const labels = rows.map((row) => row.labels ?? []);
  const { multiLabel } = task;
  const groupOf = groupIds(rows.length, nearDuplicates({ texts, seed }));
  try {
    const onProgress = (share: number) => progress(share / 2, "learning");
    const { model, outOfFold } = train({ texts, labels, multiLabel, seed, groupOf, onProgress });
    const { classes } = model;
    const truth = labels.map((own) => own.map((label) => classes.indexOf(label)));
    const found = suspects({ probabilities: outOfFold.probabilities, truth, classes, multiLabel, groupOf });
    progress(0.6, "looking ahead");
    return {
      curve: learningCurve({ texts, labels, multiLabel, seed, groupOf }),
      suspects: found.map(({ row, ...suspect }) => ({ position: rows[row].position, ...suspect })),
      probabilitiesOf: (all: readonly string[]) => {
        const classify = createClassifier(model);
        return Float32Array.from(all.flatMap((text) => [...classify(text).probabilities]));
      },
    };
  } catch (error) {
    if (error instanceof LevierError && error.code.startsWith("learning/")) return undefined;
    throw error;
  }
}

function queueOf(
  { keywords }: LabellingRow,
  rows: readonly TaskRow[],
  probabilitiesOf?: (texts: readonly string[]) => Float32Array,
): Refreshed["queue"] {
  if (rows.length === 0) return [];
  const texts = rows.map(({ text }) => text);
  const suggested = suggest({
    vectors: vectorise(texts).matrix,
    labelled: [...rows.keys()].filter((row) => !rows[row].open),
    probabilities: probabilitiesOf?.(texts),
    keywordRows: Object.keys(keywords).length > 0 ? keywordRows({ texts, keywords }) : [],
    count: queued,
    seed,
  });
  return suggested.map(({ row, reason }) => ({ position: rows[row].position, reason }));
}

function agreementOf(
  { classes, multiLabel }: LabellingRow,
  answers: Awaited<ReturnType<typeof answersByRow>>,
): Refreshed["agreement"] {
  const people = [...new Set([...answers.values()].flatMap((row) => [...row.keys()]))].sort();
  return krippendorffAlpha({
    answers: [...answers.values()].map((row) =>
      people.map((person) => row.get(person)?.map((label) => classes.indexOf(label)) ?? null),
    ),
    distance: multiLabel ? "masi" : "nominal",
    seed,
  });
}
