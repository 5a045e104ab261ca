import { existsSync } from "node:fs";
import { statfs } from "node:fs/promises";
import { createConnection } from "node:net";
import { LevierError } from "@levier/errors";
import { type Config, readConfig } from "./config.ts";
import { isMigrated, openDatabase } from "./platform/db/index.ts";
import { openMail } from "./platform/mail/mail.ts";

/** What `levier doctor` looks at, in the order that it tells them. */
export type CheckName = "configuration" | "disk" | "database" | "tables" | "port" | "mail" | "oidc";

/** One thing looked at. */
export interface Check {
  readonly name: CheckName;
  /** `skipped`: not configured, or out of reach because of an earlier fault. */
  readonly state: "well" | "attention" | "fault" | "skipped";
  /** A figure or a name, as `3,2 GiB`. */
  readonly detail?: string;
  readonly error?: LevierError;
}

/** Below this, PostgreSQL may soon fail to write. */
const fewBytes = 2 ** 30;

/**
 * Looks at an installation without changing it: configuration, disk, database, tables, port, mail, OIDC.
 * The embedded database is started for the look if it does not run.
 */
export async function diagnose(env: Readonly<Record<string, string | undefined>>): Promise<Check[]> {
  let config: Config;
  try {
    config = readConfig(env);
  } catch (error) {
    return [fault("configuration", error)];
  }
  return [
    { name: "configuration", state: "well" },
    await checkDisk(config),
    ...(await checkDatabase(config)),
    await checkPort(config),
    await checkMail(config),
    await checkOidc(config),
  ];
}

function fault(name: CheckName, error: unknown): Check {
  if (error instanceof LevierError) return { name, state: "fault", error };
  return { name, state: "fault", detail: error instanceof Error ? error.message : String(error) };
}

async function checkDisk({ data }: Config): Promise<Check> {
  const { bavail, bsize } = await statfs(data).catch(() => statfs("."));
  const free = bavail * bsize;
  return {
    name: "disk",
    state: free < fewBytes ? "attention" : "well",
    detail: `${(free / 2 ** 30).toFixed(1)} GiB`,
  };
}

async function checkDatabase(config: Config): Promise<Check[]> {
  // Nothing has been started here yet, and looking must not do so.
  if (!config.databaseUrl && !existsSync(config.data))
    return [
      { name: "database", state: "skipped" },
      { name: "tables", state: "skipped" },
    ];
  try {
    const database = await openDatabase(config);
    try {
      const { rows } = await database.pool.query<{ server_version: string }>("show server_version");
      const migrated = await isMigrated(database.pool);
      return [
        { name: "database", state: "well", detail: `PostgreSQL ${rows[0].server_version}` },
        { name: "tables", state: migrated ? "well" : "attention" },
      ];
    } finally {
      await database.close();
    }
  } catch (error) {
    return [fault("database", error), { name: "tables", state: "skipped" }];
  }
}

/** Taken is well when Levier runs, so it is for attention only. */
function checkPort({ host, port }: Config): Promise<Check> {
  return new Promise((resolve) => {
    const socket = createConnection({ host, port });
    const told = (state: Check["state"]) => {
      socket.destroy();
      resolve({ name: "port", state, detail: `${host}:${port}` });
    };
    socket.once("connect", () => told("attention"));
    socket.once("error", () => told("well"));
  });
}

async function checkMail(config: Config): Promise<Check> {
  if (!config.mail) return { name: "mail", state: "skipped" };
  const mail = openMail(config.mail);
  try {
    await mail.verify();
    return { name: "mail", state: "well" };
  } catch (error) {
    return fault("mail", error);
  } finally {
    mail.close();
  }
}

async function checkOidc({ oidc }: Config): Promise<Check> {
  if (!oidc) return { name: "oidc", state: "skipped" };
  const document = `${oidc.issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
  try {
    const answer = await fetch(document, { signal: AbortSignal.timeout(10_000) });
    return { name: "oidc", state: answer.ok ? "well" : "fault", detail: `${document}: ${answer.status}` };
  } catch (error) {
    return fault("oidc", error);
  }
}
