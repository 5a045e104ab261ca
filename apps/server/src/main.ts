import { LevierError } from "@levier/errors";
import fastify from "fastify";
import { buildApp } from "./app.ts";
import { type Config, readConfig } from "./config.ts";
import { createSetUpLink, isFounded } from "./modules/members/index.ts";
import { createAuth, loadSecret } from "./platform/auth/index.ts";
import { type Amount, readBackup, writeBackup } from "./platform/backup/index.ts";
import { type Database, migrateDatabase, openDatabase } from "./platform/db/index.ts";
import { type Demo, openDemo } from "./platform/demo/index.ts";
import { type FileStore, openFileStore } from "./platform/files/index.ts";
import type { App } from "./platform/http/index.ts";
import { startWorker, type Worker } from "./platform/jobs/index.ts";
import { type LogStream, logOptions } from "./platform/log/log.ts";
import { openMail } from "./platform/mail/mail.ts";
import { schedules } from "./schedules.ts";

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
  /** In a demo installation alone: what it knows of itself, for the script that fills it. */
  readonly demo?: Demo;
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
  /** What keys hold that neither the environment nor the file gives. */
  readonly otherwise?: Readonly<Record<string, string | undefined>>;
  readonly log: LogStream;
}): Promise<Server> {
  const config = readConfig(options.env, options.otherwise);
  const { app, database, demo } = await prepare(config, options.log);
  try {
    await listen(app, config);
    const { url } = config;
    return { url, setUpLink: await createSetUpLink(database, url), demo, stop: () => app.close() };
  } catch (error) {
    await app.close();
    throw error;
  }
}

/** All but listening. Whoever closes the application closes what it works with. */
async function prepare(config: Config, stream: LogStream) {
  const database = await openDatabase(config);
  const mail = openMail(config.mail);
  try {
    await migrateDatabase(database.pool);
    const auth = createAuth({ config, database, secret: loadSecret(config), mail });
    const files = openFileStore(config, database);
    const demo = await openDemo({ config, database, isFounded: await isFounded(database) });
    const app = await buildApp({ config, database, auth, mail, files, demo }, stream);
    const scheduled = schedules({ config, database, files, mail, log: app.log });
    const worker = await startWorker({ config, database, log: app.log, threadFile, scheduled });
    app.addHook("onClose", async () => {
      await worker.stop();
      mail.close();
      await database.close();
    });
    return { app, database, demo };
  } catch (error) {
    mail.close();
    await database.close();
    throw error;
  }
}

/**
 * Does jobs without serving, beside a server or on another machine of the same database.
 *
 * @throws LevierError as {@link startServer} does
 */
export async function startWorkerOnly(options: {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: LogStream;
}): Promise<Worker> {
  const config = readConfig(options.env);
  const database = await openDatabase(config);
  const mail = openMail(config.mail);
  const close = async () => {
    mail.close();
    await database.close();
  };
  try {
    await migrateDatabase(database.pool);
    const { log } = fastify({ logger: logOptions(config.logLevel, options.log) });
    const files = openFileStore(config, database);
    const scheduled = schedules({ config, database, files, mail, log });
    const worker = await startWorker({ config, database, log, threadFile, scheduled });
    return { stop: () => worker.stop().finally(close) };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Writes the whole installation into one file; see {@link writeBackup}.
 *
 * @throws LevierError `backup/exists`, `backup/other-schema`
 */
export function backUp(options: BackupOptions): Promise<Amount> {
  return withInstallation(options, async (parts) => {
    if (!parts.config.secret) loadSecret(parts.config);
    return writeBackup(parts);
  });
}

/**
 * Brings a backup into an empty installation; see {@link readBackup}.
 *
 * @throws LevierError `backup/not-empty`, `backup/other-schema`, `backup/damaged`
 */
export function restoreFrom(options: BackupOptions): Promise<Amount> {
  return withInstallation(options, async (parts) => {
    await migrateDatabase(parts.database.pool);
    return readBackup(parts);
  });
}

interface BackupOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly file: string;
}

async function withInstallation<T>(
  { env, file }: BackupOptions,
  work: (parts: { config: Config; database: Database; files: FileStore; file: string }) => Promise<T>,
): Promise<T> {
  const config = readConfig(env);
  const database = await openDatabase(config);
  try {
    return await work({ config, database, files: openFileStore(config, database), file });
  } finally {
    await database.close();
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
