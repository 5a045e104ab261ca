import { LevierError } from "@levier/errors";
import { type Judgement, type JudgeOptions, judge } from "./judge.ts";

/**
 * Evaluates a model that was trained before on other labelled rows.
 *
 * @example
 * const { evaluation } = evaluateClassify({ model, rules, rows, groupColumns: ["region"], seed: 1 });
 * evaluation.overall.macroF1 // { value: 0.81, low: 0.76, high: 0.85 }
 */
export function evaluateClassify(options: JudgeOptions): Judgement {
  if (options.rows.length === 0) throw new LevierError("learning/no-text", {});
  return judge(options);
}
