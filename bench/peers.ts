import { fileURLToPath } from "node:url";
import { run } from "./processes.ts";

/** The peers that this machine has. */
export interface Peers {
  readonly fasttext: string | null;
  /** A Python that has scikit-learn. */
  readonly python: { readonly command: string; readonly version: string } | null;
  /** What was looked for and not found. */
  readonly skipped: readonly string[];
}

export async function findPeers(): Promise<Peers> {
  const fasttext = (await answers("fasttext", [])) === null ? null : "fasttext";
  let python: Peers["python"] = null;
  for (const command of ["/usr/bin/python3", "python3"]) {
    const version = await answers(command, [
      "-c",
      "import numpy, scipy, sklearn; print(sklearn.__version__)",
    ]);
    if (version !== null && /^\d/.test(version)) python ??= { command, version: version.trim() };
  }
  const skipped = [
    fasttext ? "" : "fastText was not found (Debian: `apt install fasttext`): its figures are left out.",
    python
      ? ""
      : "scikit-learn was not found (Debian: `apt install python3-sklearn`): its figures are left out.",
  ];
  return { fasttext, python, skipped: skipped.filter((line) => line !== "") };
}

/** What a command prints, or null where there is no such command. */
async function answers(command: string, args: readonly string[]): Promise<string | null> {
  try {
    return (await run(command, args, { mayFail: true })).stdout;
  } catch {
    return null;
  }
}

/** Runs one of the scripts in `bench/peers` and reads the JSON document that it prints. */
export async function runPython<T>(python: string, script: string, args: readonly string[]): Promise<T> {
  const path = fileURLToPath(new URL(`peers/${script}`, import.meta.url));
  const { stdout } = await run(python, ["-B", path, ...args]);
  return JSON.parse(stdout) as T;
}
