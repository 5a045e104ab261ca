import type {
  ColumnAudit,
  Disparity,
  DisparityMetric,
  Estimate,
  Limits,
  Verdict,
  VerdictAnswer,
} from "./types.ts";

/**
 * Limits unless the charter sets others. Ratio: the four-fifths rule (US EEOC Uniform Guidelines 1978,
 * 29 CFR 1607.4 D). Differences: AIF360 calls its difference metrics fair between −0.1 and 0.1
 * (https://aif360.res.ibm.com/data).
 */
export const defaultLimits: Limits = {
  demographicParityDifference: 0.1,
  demographicParityRatio: 0.8,
  equalOpportunityDifference: 0.1,
  equalizedOddsDifference: 0.1,
};

/** The ratio of the four-fifths rule. */
const fourFifths = 0.8;

/** More rows than this are not worth promising. */
const farthest = 1e9;

/** Differences are held under their limit, ratios over it. */
export type Kind = "difference" | "ratio";

const measures: Readonly<Record<keyof Limits, { metric: DisparityMetric; kind: Kind }>> = {
  demographicParityDifference: { metric: "demographic_parity", kind: "difference" },
  demographicParityRatio: { metric: "demographic_parity", kind: "ratio" },
  equalOpportunityDifference: { metric: "equal_opportunity", kind: "difference" },
  equalizedOddsDifference: { metric: "equalized_odds", kind: "difference" },
};

/**
 * `holds` when the whole interval is within the limit, `breaks` when the whole is beyond it, otherwise
 * `not enough data`: a point value alone never makes a model fair.
 *
 * @example
 * answerOf({ value: 0.04, low: 0, high: 0.09 }, 0.1, "difference"); // "holds"
 */
export function answerOf(estimate: Estimate, limit: number, kind: Kind): VerdictAnswer {
  if (estimate.low === null || estimate.high === null) return "not enough data";
  const [within, beyond] =
    kind === "difference"
      ? [estimate.high <= limit, estimate.low > limit]
      : [estimate.low >= limit, estimate.high < limit];
  if (within) return "holds";
  return beyond ? "breaks" : "not enough data";
}

/**
 * About how many more rows of the same mix would bring the interval off the limit, its arm shrinking as
 * 1/√n while the value stays; null where the value is unknown or sits on the limit.
 */
export function moreRows(estimate: Estimate, limit: number, rows: number): number | null {
  const { value, low, high } = estimate;
  if (value === null || low === null || high === null || value === limit) return null;
  const arm = value < limit ? high - value : value - low;
  const needed = rows * (arm / Math.abs(limit - value)) ** 2;
  const more = Math.max(1, Math.ceil(needed - rows - 1e-6));
  return more > farthest ? null : more;
}

/** Holds a column's disparities against the limits: all classes together first, then each class. */
export function verdictsOf(
  column: string,
  found: readonly Disparity[],
  limits: Limits,
  rows: number,
): Verdict[] {
  const names = Object.keys(measures) as (keyof Limits)[];
  return names.flatMap((limit) => {
    const { metric, kind } = measures[limit];
    return found
      .filter((disparity) => disparity.metric === metric)
      .map((disparity) => verdict(column, limit, limits[limit], disparity, disparity[kind], kind, rows));
  });
}

function verdict(
  column: string,
  limit: keyof Limits,
  limitValue: number,
  disparity: Disparity,
  value: Estimate,
  kind: Kind,
  rows: number,
): Verdict {
  const answer = answerOf(value, limitValue, kind);
  return {
    column,
    class: disparity.class,
    limit,
    limitValue,
    value,
    answer,
    groups: [disparity.lowest, disparity.highest],
    moreRows: answer === "not enough data" ? moreRows(value, limitValue, rows) : null,
  };
}

/** The four-fifths rule for each class. */
export function fourFifthsOf(found: readonly Disparity[]): ColumnAudit["fourFifths"] {
  return found
    .filter((disparity) => disparity.metric === "demographic_parity" && disparity.class !== "")
    .map(({ class: name, ratio }) => ({ class: name, ratio, answer: answerOf(ratio, fourFifths, "ratio") }));
}
