import { spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { LevierError } from "@levier/errors";
import type { Account } from "./account.ts";
import type { Binaries } from "./binaries.ts";
import type { Places } from "./places.ts";

/**
 * Makes the cluster where there is none: whole, or not at all after a crash halfway.
 *
 * @throws LevierError `database/other-version`, `database/disk-full`, `database/will-not-start`
 */
export function prepareCluster(options: {
  readonly places: Places;
  readonly binaries: Binaries;
  readonly account?: Account;
}): void {
  const { places, binaries, account } = options;
  const versionFile = join(places.cluster, "PG_VERSION");
  if (!existsSync(versionFile)) initialise(places, binaries, account);
  const found = readFileSync(versionFile, "utf8").trim();
  if (found !== binaries.version)
    throw new LevierError("database/other-version", {
      folder: places.cluster,
      found,
      wanted: binaries.version,
    });
}

function initialise({ cluster }: Places, { initdb }: Binaries, account?: Account): void {
  const partial = `${cluster}.new`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { mode: 0o700 });
  if (account) chownSync(partial, account.uid, account.gid);
  // The built-in locale sorts the same on every system and under every later version of its libraries.
  const locale = ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
  const done = spawnSync(initdb, ["-D", partial, "-U", "postgres", "--auth=trust", ...locale], {
    encoding: "utf8",
    cwd: "/",
    env: { PATH: process.env.PATH, TZ: "UTC" },
    ...account,
  });
  if (done.status !== 0) {
    rmSync(partial, { recursive: true, force: true });
    throw initFailure(cluster, `${done.stdout ?? ""}${done.stderr ?? ""}${done.error?.message ?? ""}`.trim());
  }
  renameSync(partial, cluster);
}

/** Whether PostgreSQL's words mean a full disk; a write cut short comes with the hint alone. */
export function isDiskFull(said: string): boolean {
  return /No space left on device|Check free disk space/.test(said);
}

function initFailure(cluster: string, said: string): LevierError {
  if (isDiskFull(said)) return new LevierError("database/disk-full", { folder: cluster });
  return new LevierError("database/will-not-start", { log: said.split("\n").slice(-12).join("\n") });
}
