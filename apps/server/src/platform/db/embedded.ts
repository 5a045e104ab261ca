import { spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { LevierError } from "@levier/errors";
import pg from "pg";
import { type Account, unprivilegedAccount } from "./account.ts";
import { type Binaries, findBinaries } from "./binaries.ts";
import { isDiskFull, prepareCluster } from "./cluster.ts";
import { withFileLock } from "./folder-lock.ts";
import { type Places, placesOf, socketFolder } from "./places.ts";
import {
  type Postmaster,
  patience,
  runningPostmaster,
  startingPostmaster,
  stopPostmaster,
} from "./postmaster.ts";
import { administrator } from "./probe.ts";

/** An embedded PostgreSQL that runs. */
export interface EmbeddedPostgres {
  readonly connection: pg.ClientConfig;
  /** Stops it unless other programs use it still. */
  release(): Promise<void>;
}

/** Name of the embedded database and of the role that owns it. */
const levier = { user: "levier", database: "levier" } as const;
const ownName = `levier-${process.pid}`;

/**
 * Starts the PostgreSQL of a data folder, or attaches to the one that already runs there.
 *
 * @throws LevierError `database/no-user`, `database/no-binaries`, `database/other-version`,
 *   `database/disk-full`, `database/silent`, `database/will-not-start`
 */
export async function openEmbedded(data: string): Promise<EmbeddedPostgres> {
  const account = unprivilegedAccount();
  const places = placesOf(data, account);
  const postmaster = await withFileLock(join(data, "start.lock"), async () => {
    const running = await runningPostmaster(places.cluster);
    if (running) return running;
    const binaries = findBinaries(account);
    prepareCluster({ places, binaries, account });
    return start(places, binaries, account);
  });
  await prepareDatabase(postmaster);
  return {
    connection: { host: postmaster.socketFolder, ...levier, application_name: ownName },
    release: () => withFileLock(join(data, "start.lock"), () => release(postmaster, data)),
  };
}

/** Listens on a socket alone; its log keeps no value of any row (no DETAIL, no statement). */
const settings = [
  "listen_addresses=",
  "unix_socket_permissions=0700",
  "max_connections=60",
  "log_checkpoints=off",
  "log_error_verbosity=terse",
  "log_min_error_statement=panic",
  "log_parameter_max_length_on_error=0",
];

/** Statements of a PostgreSQL that was killed may still work on the folder; it is free once they end. */
async function start(places: Places, binaries: Binaries, account?: Account): Promise<Postmaster> {
  const socket = socketFolder(places, account);
  for (const deadline = Date.now() + patience; ; await pause(200)) {
    const from = logLength(places.log);
    const running = await startOnce({ places, binaries, socket, account });
    if (running) return running;
    const said = readFileSync(places.log).subarray(from).toString("utf8").trim();
    const isInUse = /shared memory block .* is still in use/.test(said);
    if (!isInUse || Date.now() > deadline) throw startFailure(places, said);
  }
}

/** Undefined when it ended at once; its log says why. */
async function startOnce(options: {
  readonly places: Places;
  readonly binaries: Binaries;
  readonly socket: string;
  readonly account?: Account;
}): Promise<Postmaster | undefined> {
  const { places, binaries, socket, account } = options;
  const log = openSync(places.log, "a", 0o600);
  const set = settings.flatMap((setting) => ["-c", setting]);
  // Detached: Ctrl-C in a terminal reaches the whole group, and PostgreSQL has to outlive our last query.
  const child = spawn(binaries.postgres, ["-D", places.cluster, "-k", socket, ...set], {
    detached: true,
    stdio: ["ignore", log, log],
    cwd: "/",
    ...account,
  });
  closeSync(log);
  let ended = false;
  child.once("exit", () => {
    ended = true;
  });
  child.once("error", () => {
    ended = true;
  });
  child.unref();
  const starting = { pid: child.pid ?? 0, deadline: Date.now() + patience };
  while (!ended) {
    const running = await startingPostmaster(places.cluster, starting);
    if (running) return running;
    await pause(20);
  }
  return undefined;
}

function startFailure({ cluster }: Places, said: string): LevierError {
  if (isDiskFull(said)) return new LevierError("database/disk-full", { folder: cluster });
  return new LevierError("database/will-not-start", { log: said.split("\n").slice(-12).join("\n") });
}

/** Begins the log anew at a start when it has grown large; returns where this start's lines begin. */
function logLength(log: string): number {
  if (!existsSync(log)) return 0;
  const { size } = statSync(log);
  if (size < 10 * 2 ** 20) return size;
  truncateSync(log);
  return 0;
}

async function prepareDatabase(postmaster: Postmaster): Promise<void> {
  const exists = await asAdministrator(postmaster, (client) =>
    client.query("select from pg_database where datname = $1", [levier.database]),
  );
  if (exists.rowCount !== 0) return;
  await asAdministrator(postmaster, async (client) => {
    await client.query("select pg_advisory_lock(4180)");
    const role = await client.query("select from pg_roles where rolname = $1", [levier.user]);
    if (role.rowCount === 0) await client.query(`create role ${levier.user} login createrole`);
    const database = await client.query("select from pg_database where datname = $1", [levier.database]);
    if (database.rowCount === 0)
      await client.query(`create database ${levier.database} owner ${levier.user}`);
  });
}

async function release(postmaster: Postmaster, data: string): Promise<void> {
  const { rows } = await asAdministrator(postmaster, (client) =>
    client.query<{ others: number }>(
      `select count(*)::int as others from pg_stat_activity
       where backend_type = 'client backend' and pid <> pg_backend_pid() and application_name <> $1`,
      [ownName],
    ),
  );
  if (rows[0].others > 0) return;
  await stopPostmaster(postmaster);
  // A socket folder outside of the data folder was made for this start alone.
  if (!postmaster.socketFolder.startsWith(data))
    rmSync(postmaster.socketFolder, { recursive: true, force: true });
}

async function asAdministrator<T>(
  { socketFolder }: Postmaster,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ host: socketFolder, ...administrator, application_name: ownName });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
