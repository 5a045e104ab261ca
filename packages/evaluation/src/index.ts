export {
  type AgreementInput,
  type AgreementReport,
  krippendorffAlpha,
  type LabelDistance,
} from "./agreement.ts";
export { type Audit, type AuditInput, audit } from "./audit.ts";
export { cohenKappas, type PairKappa } from "./cohen-kappas.ts";
export {
  type Comparison,
  type ComparisonAnswer,
  type ComparisonInput,
  compareExperiments,
} from "./compare-experiments.ts";
export { evaluate } from "./evaluate.ts";
export { type McNemar, mcNemar } from "./mcnemar.ts";
export {
  type ThresholdRow,
  type ThresholdTable,
  type ThresholdTableInput,
  thresholdTable,
} from "./threshold-table.ts";
export type * from "./types.ts";
export { defaultLimits } from "./verdict.ts";
