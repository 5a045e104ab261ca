export { type Audit, type AuditInput, audit } from "./audit.ts";
export { evaluate } from "./evaluate.ts";
export type * from "./types.ts";
export { defaultLimits } from "./verdict.ts";
