export { fieldKind } from "./field-names.ts";
export { find } from "./find.ts";
export { createMasker, type Masked, type MaskedSpan, type Masker } from "./mask.ts";
export { createScanner, type Scanner, type ScannerOptions, scan } from "./scan.ts";
export {
  type Example,
  type Find,
  type Finding,
  kinds,
  type Language,
  type PersonalDataKind,
  type ScanReport,
} from "./types.ts";
