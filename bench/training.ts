import { train } from "@levier/text";
import { mainSets } from "./datasets.ts";
import { type Fit, fitKernel, fitPlain, fitSklearn, type LearningProblem, problemOf } from "./fits.ts";
import type { Peers } from "./peers.ts";
import { limited, type Scale } from "./scale.ts";
import { mark, ratio, type Table } from "./table.ts";
import { tell } from "./tell.ts";

/** One fit of the squared-hinge SVM, one-vs-rest, C = 1, against LinearSVC and against a plain loop. */
export async function training(peers: Peers, scale: Scale): Promise<Table> {
  const { sets, missing } = await mainSets();
  const rows: string[][] = [];
  for (const set of sets.filter(({ name }) => ["disaster messages", "réserve parlementaire"].includes(name)))
    rows.push(...(await compare(problemOf(limited(set, scale)), peers, scale)));
  return {
    title: "Training: one fit of the squared-hinge SVM, one thread",
    columns: ["set", "learner", "features", "seconds", "objective", "Levier's seconds ÷ its", "wanted", ""],
    rows,
    notes: [
      ...missing,
      ...peers.skipped,
      "Objective: the primal one, summed over the classes, as a ratio to the lowest on the same matrix; LinearSVC solves to tol = 1e-4 unless told, Levier to 0.1 (LIBLINEAR's own default).",
      "Median of up to three fits; none is repeated once thirty seconds have been spent.",
    ],
  };
}

async function compare(problem: LearningProblem, peers: Peers, scale: Scale): Promise<string[][]> {
  tell(`${problem.name}: training`);
  const own = fitKernel(problem, scale);
  const plain = fitPlain(problem);
  const others = peers.python ? await fitSklearn(peers.python.command, problem, scale) : [];
  const lowest = Math.min(
    own.objective,
    plain.objective,
    ...others.filter((o) => o.same).map((o) => o.objective),
  );
  const row = (name: string, features: number, fit: Fit, same: boolean, wanted: string): string[] => [
    problem.name,
    name,
    features.toLocaleString("en-GB"),
    fit.seconds.toFixed(2),
    same ? (fit.objective / lowest).toFixed(4) : "–",
    fit === own ? "1" : ratio(own.seconds / fit.seconds),
    wanted,
    wanted === "" ? "" : mark(own.seconds <= fit.seconds),
  ];
  const { columns } = problem.matrix;
  return [
    row("Levier's SIMD kernel", columns, own, true, ""),
    row("the same in plain typed arrays", columns, plain, true, ""),
    ...others.map((fit) => row(fit.name, fit.features, fit, fit.same, "≤ 1×")),
    await wholeTraining(problem, own),
  ];
}

/** `train` from texts to model, with the choice of settings by cross-validation; has no peer. */
async function wholeTraining({ name, training }: LearningProblem, own: Fit): Promise<string[]> {
  const start = performance.now();
  const { model } = train({ texts: training.texts, labels: training.labels.map((l) => [l]), seed: 1 });
  const seconds = (performance.now() - start) / 1000;
  const features = model.info.features.toLocaleString("en-GB");
  return [
    name,
    "Levier's whole `train`",
    features,
    seconds.toFixed(2),
    "–",
    ratio(own.seconds / seconds),
    "",
    "",
  ];
}
