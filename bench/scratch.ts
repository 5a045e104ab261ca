import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const lent = new Set<string>();
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => {
    for (const folder of lent) giveBack(folder);
    process.exit(1);
  });

/** Lends a folder under the system's temporary one and removes it afterwards, whatever happens. */
export async function withScratch<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "levier-bench-"));
  lent.add(folder);
  try {
    return await use(folder);
  } finally {
    giveBack(folder);
  }
}

function giveBack(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  lent.delete(folder);
}
