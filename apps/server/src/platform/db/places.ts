import { createHash } from "node:crypto";
import { chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Account, reaches } from "./account.ts";
import { systemFolder } from "./binaries.ts";

/** Where the embedded PostgreSQL of a data folder keeps its things. */
export interface Places {
  /** PostgreSQL's own data folder. */
  readonly cluster: string;
  readonly sockets: string;
  readonly log: string;
}

/** A socket's path may have 107 bytes on Linux and 103 on macOS (`sun_path`). */
const longestSocketPath = 103;

/**
 * All in LEVIER_DATA; but where its account cannot enter that (a clone under /root), the cluster lies in
 * /var/lib/levier, and `postgres.location` says where.
 */
export function placesOf(data: string, account: Account | undefined): Places {
  mkdirSync(data, { recursive: true });
  const home = homeOf(data, account);
  const sockets = join(home, "run");
  mkdirSync(sockets, { recursive: true, mode: 0o700 });
  if (account) chownSync(sockets, account.uid, account.gid);
  return { cluster: join(home, "postgres"), sockets, log: join(data, "postgres.log") };
}

/** The usual folder of sockets, or one with a short path. */
export function socketFolder({ sockets }: Places, account: Account | undefined): string {
  if (Buffer.byteLength(join(sockets, ".s.PGSQL.5432")) <= longestSocketPath) return sockets;
  const short = mkdtempSync(join(tmpdir(), "levier-"));
  if (account) chownSync(short, account.uid, account.gid);
  return short;
}

function homeOf(data: string, account: Account | undefined): string {
  const note = join(data, "postgres.location");
  if (existsSync(note)) return readFileSync(note, "utf8").trim();
  if (!account || reaches(account, data)) return data;
  const home = join(systemFolder, createHash("sha256").update(data).digest("hex").slice(0, 16));
  mkdirSync(home, { recursive: true, mode: 0o755 });
  writeFileSync(note, `${home}\n`);
  return home;
}
