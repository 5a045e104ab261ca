import { execFile } from "node:child_process";
import { readdirSync, readlinkSync } from "node:fs";
import { constants, setPriority } from "node:os";
import { basename } from "node:path";

const lowest = constants.priority.PRIORITY_LOW;

/** V8 starts them before all other threads: one that keeps time and four that work (`--v8-pool-size`). */
const helpersOfV8 = 5;

/**
 * Leaves the processor to whoever answers requests; called in a job's thread. Linux counts a priority by
 * thread; elsewhere it is the whole process's, which stays as it is. A thread of low priority still keeps the
 * processor to the end of its slice, milliseconds for each request that comes meanwhile; one of the policy
 * "idle" (sched(7)), which Node cannot ask for itself, gives it up at once to the rest of its process and
 * session. Where either is refused the work goes on all the same.
 */
export function threadGivesWay(): void {
  onLinux(() => execFile("chrt", ["-i", "-p", "0", basename(readlinkSync("/proc/thread-self"))], () => {}));
  onLinux(() => setPriority(lowest));
}

/**
 * Lets the helpers of V8 give way too. They compile and collect garbage for all threads: for those of jobs,
 * four at full priority took both processors from the requests for a tenth of a second. The main thread has
 * less help from them meanwhile, which costs it less.
 */
export function helpersGiveWay(): void {
  onLinux(() => {
    const threads = readdirSync("/proc/self/task").map(Number);
    const others = threads.filter((thread) => thread !== process.pid).sort((a, b) => a - b);
    for (const thread of others.slice(0, helpersOfV8)) setPriority(thread, lowest);
  });
}

function onLinux(ask: () => void): void {
  if (process.platform !== "linux") return;
  try {
    ask();
  } catch {}
}
