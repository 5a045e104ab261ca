import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { getPriority } from "node:os";
import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";
import { helpersGiveWay } from "./give-way.ts";

const isLinux = process.platform === "linux";
const idlePolicy = 5;
const ownPriority = getPriority();

/** Of a thread of this process: proc_pid_stat(5), fields 19 and 41. */
function scheduling(thread: number): { readonly niceness: number; readonly policy: number } {
  const stat = readFileSync(`/proc/self/task/${thread}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return { niceness: Number(fields[16]), policy: Number(fields[38]) };
}

test.runIf(isLinux)("a job's thread runs only where nobody else wants to", async () => {
  const register = new URL("./register-tsx.js", import.meta.url).href;
  const worker = new Worker(new URL("./testing/giving-way.ts", import.meta.url), {
    execArgv: ["--import", register],
  });
  const [thread] = (await once(worker, "message")) as [number];
  await expect.poll(() => scheduling(thread)).toEqual({ niceness: 19, policy: idlePolicy });
  expect(scheduling(process.pid).niceness).toBe(ownPriority);
  await worker.terminate();
});

test.runIf(isLinux)("V8's helpers give way to the thread that answers requests", () => {
  helpersGiveWay();
  const others = readdirSync("/proc/self/task")
    .map(Number)
    .filter((thread) => thread !== process.pid)
    .sort((a, b) => a - b);
  const helpers = others.slice(0, 5).map((thread) => scheduling(thread).niceness);
  expect(helpers).toEqual([19, 19, 19, 19, 19]);
  expect(scheduling(process.pid).niceness).toBe(ownPriority);
});
