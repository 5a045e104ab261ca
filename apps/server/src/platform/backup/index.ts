export { writeBackup } from "./back-up.ts";
export type { Amount } from "./manifest.ts";
export { readBackup } from "./restore.ts";
