export { createClassifier } from "./classifier.ts";
export { type GroupedOptions, groupedFolds, groupedShare } from "./folds.ts";
export { groupIds, type NearDuplicatesOptions, nearDuplicates } from "./near-duplicates.ts";
export { type SuspectsOptions, suspects } from "./suspects.ts";
export { train } from "./train.ts";
export type * from "./types.ts";
export { vectorise } from "./vectoriser.ts";
