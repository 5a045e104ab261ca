export { keys } from "./config.ts";
export { type Check, type CheckName, diagnose } from "./doctor.ts";
export { backUp, migrateOnly, restoreFrom, type Server, startServer, startWorkerOnly } from "./main.ts";
export type { Demo, DemoNotes } from "./platform/demo/index.ts";
