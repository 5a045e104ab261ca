export { keys } from "./config.ts";
export { type Check, type CheckName, diagnose } from "./doctor.ts";
export { migrateOnly, type Server, startServer } from "./main.ts";
