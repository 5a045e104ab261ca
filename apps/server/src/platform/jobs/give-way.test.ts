import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { getPriority } from "node:os";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";

const isLinux = process.platform === "linux";
const idlePolicy = 5;
const ownPriority = getPriority();
const register = ["--import", new URL("./register-tsx.js", import.meta.url).href];

/** Of a thread of this process: proc_pid_stat(5), fields 19 and 41. */
function scheduling(thread: number): { readonly niceness: number; readonly policy: number } {
  const stat = readFileSync(`/proc/self/task/${thread}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return { niceness: Number(fields[16]), policy: Number(fields[38]) };
}

test.runIf(isLinux)("a job's thread runs only where nobody else wants to", async () => {
  const worker = new Worker(new URL("./testing/thread-gives-way.ts", import.meta.url), {
    execArgv: register,
  });
  try {
    const [thread] = (await once(worker, "message")) as [number];
    await expect
      .poll(() => scheduling(thread), { timeout: 20_000 })
      .toEqual({ niceness: 19, policy: idlePolicy });
    expect(scheduling(process.pid).niceness).toBe(ownPriority);
  } finally {
    await worker.terminate();
  }
});

test.runIf(isLinux)("V8's helpers give way, the main thread and those that read files do not", () => {
  const program = fileURLToPath(new URL("./testing/helpers-give-way.ts", import.meta.url));
  const said = execFileSync(process.execPath, [...register, program], { encoding: "utf8" });
  const [main, ...others] = JSON.parse(said) as number[];
  expect(main).toBe(ownPriority);
  expect(others.slice(0, 5)).toEqual([19, 19, 19, 19, 19]);
  expect(others.length).toBeGreaterThan(8);
  expect(others.slice(5).every((niceness) => niceness === ownPriority)).toBe(true);
});
