import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

export interface Finished {
  /** Wall time of the whole process. */
  readonly seconds: number;
  /** Highest resident set size that the kernel saw (VmHWM); null where /proc does not exist. */
  readonly peakBytes: number | null;
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const SAMPLE_MS = 20;
/** One thread for every peer: numpy's linear algebra would take all cores. */
const oneThread = { OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1", MKL_NUM_THREADS: "1" };

/**
 * Runs a process to its end; with `discard` what it prints is thrown away by the system, as `> /dev/null` does.
 *
 * @throws Error with the end of its standard error where it fails
 */
export async function run(
  command: string,
  args: readonly string[],
  options: { readonly discard?: boolean; readonly mayFail?: boolean } = {},
): Promise<Finished> {
  const start = performance.now();
  const child = spawn(command, args, {
    stdio: ["ignore", options.discard ? "ignore" : "pipe", "pipe"],
    env: { ...process.env, ...oneThread, LANG: "en_GB.UTF-8", LC_ALL: "C.UTF-8" },
  });
  let [stdout, stderr] = ["", ""];
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  let peakBytes: number | null = null;
  const sampler = setInterval(() => {
    peakBytes = highWater(child.pid) ?? peakBytes;
  }, SAMPLE_MS);
  const [code, seconds] = await new Promise<[number, number]>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => resolve([status ?? 1, (performance.now() - start) / 1000]));
  }).finally(() => clearInterval(sampler));
  if (code !== 0 && !options.mayFail)
    throw new Error(`${command} ${args[0]} ended with ${code}: ${stderr.slice(-2000)}`);
  return { seconds, peakBytes, code, stdout, stderr };
}

/** The kernel keeps the maximum itself, so only growth in the last milliseconds can be missed. */
function highWater(pid: number | undefined): number | null {
  try {
    const found = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
    return found ? Number(found[1]) * 1024 : null;
  } catch {
    return null;
  }
}
