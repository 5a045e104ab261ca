import { readConfig } from "../../../config.ts";
import { openDatabase } from "../../db/index.ts";
import { startWorker } from "../index.ts";

/** A worker as a process of its own, for tests to kill; the database is that of DATABASE_URL. */
const config = readConfig(process.env);
await startWorker({
  config,
  database: await openDatabase(config),
  log: console,
  threadFile: new URL("./thread.ts", import.meta.url),
  leaseSeconds: 1,
});
console.log("working");
