import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { dirname } from "node:path";
import { LevierError } from "@levier/errors";

/** The system account that PostgreSQL runs under when Levier runs as root. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root: then it runs as `levier`, else `postgres`, else as a new system
 * account `levier`. An ordinary user needs none of this and gets none.
 *
 * @throws LevierError `database/no-user` when none exists or can be made
 */
export function unprivilegedAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const found = lookUp("levier") ?? lookUp("postgres") ?? made();
  if (!found) throw new LevierError("database/no-user", {});
  return found;
}

/** Whether an account may enter every folder on the way to a path that exists. */
export function reaches(account: Account, path: string): boolean {
  for (let folder = path; ; folder = dirname(folder)) {
    const { mode, uid, gid } = statSync(folder);
    const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    if (!(mode & bit)) return false;
    if (folder === dirname(folder)) return true;
  }
}

function made(): Account | undefined {
  try {
    execFileSync("useradd", ["--system", "--no-create-home", "--shell", "/usr/sbin/nologin", "levier"]);
  } catch {
    return undefined;
  }
  return lookUp("levier");
}

function lookUp(name: string): Account | undefined {
  const id = (flag: string) =>
    Number(execFileSync("id", [flag, name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
  try {
    return { uid: id("-u"), gid: id("-g") };
  } catch {
    return undefined;
  }
}
