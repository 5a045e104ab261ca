export { createClassifier, createLabeller } from "./classifier.ts";
export { createExplainer, explain } from "./explain.ts";
export { type GroupedOptions, groupedFolds, groupedShare } from "./folds.ts";
export { type KeywordRowsOptions, keywordRows } from "./keyword-rows.ts";
export {
  applyKeywordRules,
  type Keyword,
  type KeywordRules,
  type KeywordRulesOptions,
  learnKeywordRules,
} from "./keyword-rules.ts";
export { learningCurve } from "./learning-curve/learning-curve.ts";
export type * from "./learning-curve/types.ts";
export { learningCurveWords } from "./learning-curve/words.ts";
export { type CardEvaluation, type CardFigure, type ModelCardOptions, modelCard } from "./model-card.ts";
export { groupIds, type NearDuplicatesOptions, nearDuplicates } from "./near-duplicates.ts";
export { load, save } from "./storage.ts";
export { suggest } from "./suggest.ts";
export { type SuspectsOptions, suspects } from "./suspects.ts";
export { train } from "./train.ts";
export type * from "./types.ts";
export { vectorise } from "./vectoriser.ts";
