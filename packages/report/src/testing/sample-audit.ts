import type { ColumnAudit, Estimate, GroupMetrics, Limits, Verdict, VerdictAnswer } from "@levier/evaluation";
import { randomFrom } from "./random.ts";

export const none: Estimate = { value: null, low: null, high: null };

export function around(value: number, width: number): Estimate {
  return { value, low: Math.max(0, value - width), high: Math.min(1, value + width) };
}

interface AuditOptions {
  readonly column: string;
  readonly groups: readonly string[];
  readonly classes: readonly string[];
  readonly seed: number;
}

/** A made-up audit of one column, with a small last group. */
export function sampleAudit({ column, groups, classes, seed }: AuditOptions): ColumnAudit {
  const random = randomFrom(seed);
  const estimate = () => around(0.4 + 0.5 * random(), 0.03 + 0.1 * random());
  return {
    column,
    groups: groups.map((group, index) => sampleGroup(group, index === groups.length - 1, classes, estimate)),
    disparities: classes.map((name) => ({
      metric: "equal_opportunity",
      class: name,
      difference: estimate(),
      ratio: estimate(),
      lowest: groups[0],
      highest: groups[1],
    })),
    fourFifths: classes.map((name, index) => ({
      class: name,
      ratio: index === 0 ? none : estimate(),
      answer: index === 0 ? "not enough data" : index === 1 ? "breaks" : "holds",
    })),
  };
}

function sampleGroup(
  group: string,
  small: boolean,
  classes: readonly string[],
  estimate: () => Estimate,
): GroupMetrics {
  return {
    group,
    small,
    count: small ? 9 : 148,
    accuracy: small ? around(0.55, 0.3) : estimate(),
    perClass: classes.map((name) => ({
      class: name,
      positives: small ? 2 : 31,
      negatives: small ? 7 : 117,
      fewPositives: small,
      selectionRate: estimate(),
      tpr: small ? none : estimate(),
      fpr: around(0.05, 0.03),
      precision: estimate(),
      f1: estimate(),
    })),
  };
}

const limits: Limits = {
  demographicParityDifference: 0.1,
  demographicParityRatio: 0.8,
  equalOpportunityDifference: 0.1,
  equalizedOddsDifference: 0.1,
};

/** One verdict a class and limit; a few break, some lack data, the rest hold. */
export function sampleVerdicts({ column, groups, classes, seed }: AuditOptions): Verdict[] {
  const random = randomFrom(seed);
  return classes.flatMap((name) =>
    (Object.keys(limits) as (keyof Limits)[]).map((limit): Verdict => {
      const draw = random();
      const answer: VerdictAnswer = draw < 0.12 ? "breaks" : draw < 0.5 ? "not enough data" : "holds";
      const ratio = limit === "demographicParityRatio";
      const beyond = ratio ? -0.2 - 0.2 * random() : 0.03 + 0.12 * random();
      const value = limits[limit] + (answer === "breaks" ? beyond : answer === "holds" ? -beyond / 3 : 0);
      const moreRows = answer === "not enough data" ? Math.round(80 + 900 * random()) : null;
      return {
        column,
        class: name,
        limit,
        limitValue: limits[limit],
        value: around(value, 0.02),
        answer,
        groups: [groups[0], groups[1]],
        moreRows,
      };
    }),
  );
}
