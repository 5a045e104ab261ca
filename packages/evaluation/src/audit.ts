import { decide } from "./decisions.ts";
import { disparities } from "./disparity.ts";
import { columnsWithIntersections, countGroups, groupMetrics } from "./groups.ts";
import type { ColumnAudit, Limits, Verdict } from "./types.ts";
import { defaultLimits, fourFifthsOf, verdictsOf } from "./verdict.ts";

export interface AuditInput {
  readonly classes: readonly string[];
  /** Class indexes per row. */
  readonly truth: readonly (readonly number[])[];
  readonly predicted: readonly (readonly number[])[];
  readonly multiLabel: boolean;
  /** Column → one value per row ("" where missing, which makes a group of its own). */
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** Those that differ from `defaultLimits`. */
  readonly limits?: Partial<Limits>;
}

export interface Audit {
  readonly audits: readonly ColumnAudit[];
  readonly verdicts: readonly Verdict[];
}

/**
 * Audits predictions by group: metrics of every group of every column and of every pair of columns,
 * disparities with intervals corrected for the many comparisons, the four-fifths rule and a verdict per
 * limit. Every interval is in closed form, so there is nothing to seed.
 *
 * @example
 * const { verdicts } = audit({
 *   classes: ["no", "yes"],
 *   truth: [[1], [0], [1], [0]],
 *   predicted: [[1], [0], [0], [0]],
 *   multiLabel: false,
 *   groups: { sex: ["f", "f", "m", "m"] },
 * });
 * verdicts.every((verdict) => verdict.answer === "not enough data"); // true: four rows prove nothing
 */
export function audit(input: AuditInput): Audit {
  const limits = { ...defaultLimits, ...input.limits };
  const decisions = decide(input.truth, input.predicted, input.classes.length);
  const columns = columnsWithIntersections(input.groups).map(({ column, values }) => {
    const counts = countGroups(values, decisions);
    const found = disparities(counts, input.classes, input.multiLabel);
    return {
      audit: {
        column,
        groups: groupMetrics(counts, input.classes),
        disparities: found,
        fourFifths: fourFifthsOf(found),
      },
      verdicts: verdictsOf(column, found, limits, decisions.rows),
    };
  });
  return {
    audits: columns.map((column) => column.audit),
    verdicts: columns.flatMap((column) => column.verdicts),
  };
}
