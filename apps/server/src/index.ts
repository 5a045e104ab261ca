export { keys } from "./config.ts";
export { migrateOnly, type Server, startServer } from "./main.ts";
