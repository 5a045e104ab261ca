/** How far apart two answers are, in [0, 1]; each is a list of class indexes, ascending and each once. */
export type LabelDistance = "nominal" | "jaccard" | "masi";

/**
 * Distances between label sets.
 *
 * - `nominal`: 0 where the sets are equal, else 1 (Krippendorff 2011).
 * - `jaccard`: 1 − |A ∩ B| / |A ∪ B|.
 * - `masi`: 1 − Jaccard × monotonicity, which is 1 for equal sets, 2/3 where one holds the other, 1/3 where
 *   they overlap, 0 where they share nothing (Passonneau 2006, «Measuring agreement on set-valued items
 *   (MASI) for semantic and pragmatic annotation», LREC). Unlike Jaccard it forgives an omitted label more
 *   than a contradiction.
 *
 * Two empty sets are equal: «none of the labels» is an answer.
 *
 * @example
 * labelDistance("masi", [0, 1], [0, 1, 2, 3]); // 2/3
 */
export function labelDistance(kind: LabelDistance, a: readonly number[], b: readonly number[]): number {
  const shared = a.filter((label) => b.includes(label)).length;
  const union = a.length + b.length - shared;
  if (shared === union) return 0;
  if (kind === "nominal") return 1;
  const jaccard = shared / union;
  if (kind === "jaccard") return 1 - jaccard;
  const contained = shared === Math.min(a.length, b.length);
  return 1 - jaccard * (contained ? 2 / 3 : 1 / 3);
}
