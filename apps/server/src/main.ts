import { LevierError } from "@levier/errors";
import { buildApp } from "./app.ts";
import { type Config, readConfig } from "./config.ts";
import { createSetUpLink } from "./modules/members/index.ts";
import { createAuth, loadSecret } from "./platform/auth/index.ts";
import { migrateDatabase, openDatabase } from "./platform/db/index.ts";
import { openFileStore } from "./platform/files/index.ts";
import type { App } from "./platform/http/index.ts";
import { startWorker } from "./platform/jobs/index.ts";
import type { LogStream } from "./platform/log/log.ts";
import { openMail } from "./platform/mail/mail.ts";

/** The threads' entry, beside this file among the sources and beside the program in its bundle. */
const threadFile = new URL(
  import.meta.url.endsWith(".ts") ? "./job-thread.ts" : "./job-thread.js",
  import.meta.url,
);

/** A server that runs. */
export interface Server {
  /** Where it answers. */
  readonly url: string;
  /** By which the host is made; undefined once there is one. */
  readonly setUpLink?: string;
  /** Ends what is being answered, then the connections, then the embedded PostgreSQL. */
  stop(): Promise<void>;
}

/**
 * Starts the server: opens the database, brings its tables to this version, listens.
 *
 * @throws LevierError with what hinders it: `usage/bad-configuration`, `database/…`, `installation/…`
 * @example
 * const server = await startServer({ env: { PORT: "4181" }, log: process.stdout });
 * await server.stop();
 */
export async function startServer(options: {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: LogStream;
}): Promise<Server> {
  const config = readConfig(options.env);
  const database = await openDatabase(config);
  const mail = openMail(config.mail);
  try {
    await migrateDatabase(database.pool);
    const auth = createAuth({ config, database, secret: loadSecret(config), mail });
    const files = openFileStore(config, database);
    const app = await buildApp({ config, database, auth, mail, files }, options.log);
    const worker = await startWorker({ config, database, log: app.log, threadFile });
    app.addHook("onClose", async () => {
      await worker.stop();
      mail.close();
      await database.close();
    });
    await listen(app, config);
    const url = config.url;
    return { url, setUpLink: await createSetUpLink(database, url), stop: () => app.close() };
  } catch (error) {
    mail.close();
    await database.close();
    throw error;
  }
}

async function listen(app: App, { host, port }: Config): Promise<void> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? "";
    if (reason === "EADDRINUSE") throw new LevierError("installation/port-in-use", { host, port });
    throw new LevierError("installation/no-listening", { host, port, reason });
  }
}

/**
 * Brings the tables to this version without serving, as before several servers start.
 *
 * @returns how many migrations were applied
 */
export async function migrateOnly(env: Readonly<Record<string, string | undefined>>): Promise<number> {
  const database = await openDatabase(readConfig(env));
  try {
    return await migrateDatabase(database.pool);
  } finally {
    await database.close();
  }
}
