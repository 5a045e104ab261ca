import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { audit } from "./audit.ts";
import { decide } from "./decisions.ts";
import { cellOf, countGroups } from "./groups.ts";
import type { ColumnAudit, Disparity } from "./types.ts";

const folder = new URL("../../../../shared/data/fairness/", import.meta.url);
const present = existsSync(folder);
if (!present) console.warn(`Skipped: the reference vectors are not at ${folder.pathname}`);

const read = (path: string) => readFileSync(new URL(path, folder), "utf8");

/** A plain CSV without quotes, as these are. */
function records(path: string): Record<string, string>[] {
  const [header, ...lines] = read(path).trim().split(/\r?\n/);
  const names = header.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    return Object.fromEntries(names.map((name, i) => [name, cells[i]]));
  });
}

const binary = (values: readonly (string | number)[]) => values.map((value) => [Number(value)]);

function auditBinary(truth: number[][], predicted: number[][], groups: Record<string, string[]>) {
  return audit({ classes: ["0", "1"], truth, predicted, multiLabel: false, groups }).audits;
}

function find(column: ColumnAudit, metric: Disparity["metric"]): Disparity {
  return column.disparities.find((one) => one.metric === metric && one.class === "1")!;
}

/** Aequitas writes "NaN" where it divides by nothing; here that is null. */
function number(cell: string): number | null {
  return cell === "NaN" ? null : Number(cell);
}

function expectClose(found: number | null, wanted: number | null, digits: number) {
  if (wanted === null || found === null) expect(found).toBe(wanted);
  else expect(found).toBeCloseTo(wanted, digits);
}

interface Fairlearn {
  y_true: number[];
  y_pred: number[];
  sensitive_feature: string[];
  second_sensitive_feature: number[];
  by_group: Record<string, { tpr: number; fpr: number; selection_rate: number; count: number }>;
  demographic_parity_difference: number;
  demographic_parity_ratio: number;
  equalized_odds_difference: number;
  equalized_odds_ratio: number;
  difference_between_groups: { tpr: number };
  ratio_between_groups: { tpr: number };
  recall_by_intersection_sf_x_second: Record<string, number>;
}

describe.skipIf(!present)("Fairlearn's user guide", () => {
  const toy = present
    ? (JSON.parse(read("reference-vectors/fairlearn_toy.json")) as Fairlearn)
    : ({} as Fairlearn);
  const audits = () =>
    auditBinary(binary(toy.y_true), binary(toy.y_pred), {
      first: toy.sensitive_feature,
      second: toy.second_sensitive_feature.map(String),
    });

  test("rates by group", () => {
    const [first] = audits();
    expect(first.groups.map((group) => group.group)).toEqual(Object.keys(toy.by_group));
    for (const { group, count, small, perClass } of first.groups) {
      const wanted = toy.by_group[group];
      expect([count, small]).toEqual([wanted.count, true]);
      expectClose(perClass[1].tpr.value, wanted.tpr, 6);
      expectClose(perClass[1].fpr.value, wanted.fpr, 6);
      expectClose(perClass[1].selectionRate.value, wanted.selection_rate, 6);
    }
  });

  test("differences and ratios", () => {
    const [first] = audits();
    const parity = find(first, "demographic_parity");
    expectClose(parity.difference.value, toy.demographic_parity_difference, 6);
    expectClose(parity.ratio.value, toy.demographic_parity_ratio, 6);
    const odds = find(first, "equalized_odds");
    expectClose(odds.difference.value, toy.equalized_odds_difference, 6);
    expectClose(odds.ratio.value, toy.equalized_odds_ratio, 6);
    expect([odds.lowest, odds.highest]).toEqual(["b", "a"]);
    const opportunity = find(first, "equal_opportunity");
    expectClose(opportunity.difference.value, toy.difference_between_groups.tpr, 6);
    expectClose(opportunity.ratio.value, toy.ratio_between_groups.tpr, 6);
  });

  test("recall at the intersections", () => {
    const crossed = audits()[2];
    expect(crossed.column).toBe("first × second");
    const found = crossed.groups.map(({ group, perClass }) => [
      group.replace(" × ", ","),
      perClass[1].tpr.value,
    ]);
    expect(found.map(([group]) => group)).toEqual(Object.keys(toy.recall_by_intersection_sf_x_second));
    for (const [group, value] of found)
      expectClose(value as number, toy.recall_by_intersection_sf_x_second[group as string], 6);
  });

  test("eighteen rows prove nothing", () => {
    const input = { classes: ["0", "1"], truth: binary(toy.y_true), predicted: binary(toy.y_pred) };
    const groups = { first: toy.sensitive_feature };
    const { verdicts } = audit({ ...input, multiLabel: false, groups });
    expect(verdicts.some((verdict) => verdict.answer === "holds")).toBe(false);
  });
});

describe.skipIf(!present)("AIF360's test of its R package, on Adult", () => {
  test("statistical parity and disparate impact", () => {
    const { expected } = JSON.parse(read("reference-vectors/aif360_r_adult.json"));
    const rows = records("aif360_adult.csv");
    // Income 0 is the favourable outcome there, and the data set itself is audited.
    const favourable = rows.map((row) => [row.income === "0" ? 1 : 0]);
    const [sex] = auditBinary(favourable, favourable, { sex: rows.map((row) => row.sex) });
    const [unprivileged, privileged] = sex.groups;
    expect(unprivileged.perClass[1].positives).toBe(expected.num_positives_unprivileged);
    expect(unprivileged.perClass[1].negatives).toBe(expected.num_negatives_unprivileged);
    expect(privileged.perClass[1].positives).toBe(expected.num_positives_privileged);
    expect(privileged.perClass[1].negatives).toBe(expected.num_negatives_privileged);
    const parity = find(sex, "demographic_parity");
    expectClose(parity.difference.value, expected.statistical_parity_difference, 12);
    const impact = expected.disparate_impact;
    expect(Math.abs(1 / parity.ratio.value! / impact.value - 1)).toBeLessThan(impact.tolerance_relative);
    expect([parity.lowest, parity.highest]).toEqual(["1", "0"]);
    expect(sex.fourFifths[1].answer).toBe("breaks");
  });
});

describe.skipIf(!present)("Aequitas' expected outputs", () => {
  test.each([1, 2, 3, 4, 5])("test_%i", (which) => {
    const rows = records(`aequitas/test_bias_report/test_${which}.csv`);
    const expected = records(`aequitas/test_bias_report/expected_output_test_${which}.csv`);
    const truth = binary(rows.map((row) => row.label_value));
    const predicted = binary(rows.map((row) => row.score));
    for (const wanted of expected) {
      const values = rows.map((row) => row[wanted.attribute_name]);
      const counts = countGroups(values, decide(truth, predicted, 2));
      const group = counts.names.indexOf(wanted.attribute_value);
      const { size, tp, fp, fn } = cellOf(counts, group, 1);
      const tn = size - tp - fp - fn;
      const found = [size, tp + fn, size - tp - fn, tp + fp, size - tp - fp, tp, fp, tn, fn];
      const names = ["group_size", "group_label_pos", "group_label_neg", "pp", "pn", "tp", "fp", "tn", "fn"];
      expect(found).toEqual(names.map((name) => Number(wanted[name])));
      const [column] = auditBinary(truth, predicted, { [wanted.attribute_name]: values });
      expectRates(column.groups[group], wanted);
    }
  });

  test("disparities of test_1: the ratio of FPR is the inverse of Aequitas' fpr_disparity", () => {
    const rows = records("aequitas/test_bias_report/test_1.csv");
    const [, low] = records("aequitas/test_bias_report/expected_output_bias_test_1.csv");
    const truth = binary(rows.map((row) => row.label_value));
    const [column] = auditBinary(truth, binary(rows.map((row) => row.score)), {
      class: rows.map((r) => r.class),
    });
    expectClose(find(column, "equalized_odds").ratio.value, 1 / Number(low.fpr_disparity), 12);
    expectClose(find(column, "demographic_parity").ratio.value, Number(low.ppr_disparity), 12);
  });
});

/** Class 0 of the same group holds what Aequitas calls the false omission rate: 1 − its precision. */
function expectRates(
  { perClass: [negative, positive] }: ColumnAudit["groups"][number],
  wanted: Record<string, string>,
) {
  const inverse = (value: number | null) => (value === null ? null : 1 - value);
  expectClose(positive.fpr.value, number(wanted.fpr), 12);
  expectClose(inverse(positive.tpr.value), number(wanted.fnr), 12);
  expectClose(inverse(positive.precision.value), number(wanted.fdr), 12);
  expectClose(inverse(negative.precision.value), number(wanted.for), 12);
  if (wanted.pprev !== undefined) expectClose(positive.selectionRate.value, number(wanted.pprev), 12);
}
