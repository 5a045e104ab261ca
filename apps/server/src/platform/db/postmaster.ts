import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { LevierError } from "@levier/errors";
import { isAlive } from "./folder-lock.ts";
import { answers } from "./probe.ts";

/** A PostgreSQL that runs on a data folder, as its postmaster.pid tells. */
export interface Postmaster {
  readonly pid: number;
  readonly socketFolder: string;
}

/** After a crash PostgreSQL may recover for minutes before it answers. */
export const patience = 600_000;

/**
 * The PostgreSQL that runs on a folder, once it answers. One that outlived a killed Levier is attached to;
 * the locks of one that is dead (or whose number another program has now) are cleared.
 *
 * @throws LevierError `database/silent`
 */
export async function runningPostmaster(dataFolder: string): Promise<Postmaster | undefined> {
  const deadline = Date.now() + patience;
  for (;;) {
    const found = readPidFile(dataFolder);
    if (!found) return undefined;
    if (!isAlive(found.pid) || programOf(found.pid) !== "postgres") {
      clearAway(dataFolder, found);
      return undefined;
    }
    if (found.socketFolder && (await answers(found.socketFolder))) return found;
    if (Date.now() > deadline)
      throw new LevierError("database/silent", { pid: found.pid, folder: dataFolder });
    // Alive but silent: it starts, recovers or stops. A second one on the same folder would destroy it.
    await pause(50);
  }
}

/**
 * The PostgreSQL of this number, once it answers. Clears nothing: while it starts, its pid file is there for
 * a moment without a word in it, as one that is left over may be.
 *
 * @throws LevierError `database/silent`
 */
export async function startingPostmaster(
  dataFolder: string,
  options: { readonly pid: number; readonly deadline: number },
): Promise<Postmaster | undefined> {
  const found = readPidFile(dataFolder);
  if (found?.pid === options.pid && found.socketFolder && (await answers(found.socketFolder))) return found;
  if (Date.now() > options.deadline)
    throw new LevierError("database/silent", { pid: options.pid, folder: dataFolder });
  return undefined;
}

/** PostgreSQL clears them itself, but not while its dead predecessor's number is a zombie's or another's. */
function clearAway(dataFolder: string, { socketFolder }: Postmaster): void {
  rmSync(join(dataFolder, "postmaster.pid"), { force: true });
  if (!existsSync(socketFolder)) return;
  for (const name of readdirSync(socketFolder).filter((name) => name.startsWith(".s.PGSQL.")))
    rmSync(join(socketFolder, name), { force: true });
}

/** Stops without waiting for clients ("fast shutdown": their transactions are rolled back) and waits. */
export async function stopPostmaster({ pid }: Postmaster): Promise<void> {
  if (isAlive(pid)) process.kill(pid, "SIGINT");
  while (isAlive(pid) && programOf(pid) === "postgres") await pause(20);
}

/** Lines 1 and 5 (https://www.postgresql.org/docs/18/storage-file-layout.html, `miscadmin.h`). */
function readPidFile(dataFolder: string): Postmaster | undefined {
  const file = join(dataFolder, "postmaster.pid");
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, "utf8").split("\n");
  return { pid: Number(lines[0]), socketFolder: lines[4]?.trim() ?? "" };
}

/** A zombie has no program any more: nobody has fetched its exit code yet. */
function programOf(pid: number): string {
  try {
    if (!existsSync("/proc/self/stat")) {
      const command = execFileSync("ps", ["-p", String(pid), "-o", "comm="], { encoding: "utf8" });
      return command.trim().split("/").at(-1) ?? "";
    }
    const [, name, state] = /\((.*)\) (\w)/s.exec(readFileSync(`/proc/${pid}/stat`, "utf8")) ?? [];
    return state === "Z" ? "" : name;
  } catch {
    return "";
  }
}
