import { readdirSync, readFileSync } from "node:fs";

/**
 * Resident memory in MiB, as Linux tells it: all of the server's, and of the database the proportional
 * share (PSS) of each process, since its processes share their buffers. Zero elsewhere.
 */
export async function memoryOf(of: {
  readonly server: number;
  readonly postmaster: number;
}): Promise<{ readonly server: number; readonly database: number }> {
  const database = [of.postmaster, ...childrenOf(of.postmaster)].reduce((sum, pid) => sum + pss(pid), 0);
  return { server: Math.round(pss(of.server) / 1024), database: Math.round(database / 1024) };
}

function pss(pid: number): number {
  try {
    const text = readFileSync(`/proc/${pid}/smaps_rollup`, "utf8");
    return Number(/^Pss:\s+(\d+)/m.exec(text)?.[1] ?? 0);
  } catch {
    return 0;
  }
}

function childrenOf(parent: number): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
        return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]) === parent;
      } catch {
        return false;
      }
    });
}
