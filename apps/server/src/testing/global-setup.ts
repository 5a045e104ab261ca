import pg from "pg";
import type { TestProject } from "vitest/node";
import { openDatabase } from "../platform/db/database.ts";
import { type EmbeddedPostgres, openEmbedded } from "../platform/db/embedded.ts";
import { migrateDatabase } from "../platform/db/index.ts";
import { databaseUrl, dropDatabase, query } from "./databases.ts";
import { makeFolder } from "./folder.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The server on which tests make their databases: that of DATABASE_URL, or an embedded one. */
    readonly serverUrl: string;
    /** A database with all tables, to copy. */
    readonly template: string;
  }
}

/** Starts one PostgreSQL for the run, or takes that of DATABASE_URL, and makes the template in it. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const { path: data, remove } = makeFolder();
  const embedded = process.env.DATABASE_URL ? undefined : await openEmbedded(data);
  const serverUrl = process.env.DATABASE_URL ?? (await urlOf(embedded!));
  const template = `levier_template_${process.pid}`;
  await query(serverUrl, `create database ${template}`);
  const database = await openDatabase({ databaseUrl: databaseUrl(serverUrl, template), data });
  await migrateDatabase(database.pool);
  await database.close();
  project.provide("serverUrl", serverUrl);
  project.provide("template", template);
  return async () => {
    await dropDatabase(serverUrl, template);
    await embedded?.release();
    remove();
  };
}

/** Tests work as the owner of the tables, who is no superuser: policies bind it as they do in earnest. */
async function urlOf({ connection }: EmbeddedPostgres): Promise<string> {
  const administrator = new pg.Client({ ...connection, user: "postgres", database: "postgres" });
  await administrator.connect();
  await administrator.query("alter role levier createdb");
  await administrator.end();
  return `postgres://levier@${encodeURIComponent(connection.host!)}/levier`;
}
