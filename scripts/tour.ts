import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** The tours of the READMEs: commands with what they print; "…" stands for lines left out. */
export const root = fileURLToPath(new URL("..", import.meta.url));
export const tours = ["README.md", "README.fr.md"];

/** What the reader of a tour presses where the program waits for keys. */
const keys = "3\nq\n";
const block = /^```console\n(.*?)^```$/gms;

export interface Place {
  /** A fresh folder with the demo data, and this program behind `npx levier`. */
  folder(name: string): string;
  /** Output and then errors of a shell command, line by line. */
  run(command: string, cwd: string): Promise<string[]>;
  remove(): void;
}

/** Bundles the program as it stands and makes a place where tours can be run. */
export async function openPlace(): Promise<Place> {
  const top = mkdtempSync(join(tmpdir(), "levier-tour-"));
  const program = join(top, "bin/levier.mjs");
  await build({
    absWorkingDir: root,
    entryPoints: ["apps/cli/src/main.ts"],
    outfile: program,
    bundle: true,
    platform: "node",
    format: "esm",
    banner: {
      js: 'import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);',
    },
  });
  const npx = `#!/bin/sh\nshift\nexec "${process.execPath}" "${program}" "$@"\n`;
  writeFileSync(join(top, "bin/npx"), npx, { mode: 0o755 });
  const env = { ...process.env, PATH: `${join(top, "bin")}:${process.env.PATH}` };
  return {
    folder(name) {
      const folder = join(top, name);
      mkdirSync(folder);
      cpSync(join(root, "demo"), join(folder, "demo"), { recursive: true });
      return folder;
    },
    run: (command, cwd) => runCommand(command, cwd, env),
    remove: () => rmSync(top, { recursive: true, force: true }),
  };
}

async function runCommand(command: string, cwd: string, env: NodeJS.ProcessEnv): Promise<string[]> {
  const child = spawn("sh", ["-c", command], { cwd, env });
  const written = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const)
    child[name].setEncoding("utf8").on("data", (text: string) => {
      written[name] += text;
    });
  child.stdin.on("error", () => {}).end(keys);
  const [status] = await once(child, "close");
  if (status !== 0) throw new Error(`$ ${command}\nended with ${status}\n${written.stderr}`);
  return plain(`${written.stdout}${written.stderr}`);
}

/** The page with what its commands print now, trimmed where it was trimmed before. */
export async function renewed(page: string, name: string, place: Place): Promise<string> {
  const cwd = place.folder(name);
  const blocks: string[] = [];
  for (const [, text] of page.matchAll(block)) {
    const steps: string[] = [];
    for (const step of text.split(/^\$ /m).slice(1)) {
      const [command, ...shown] = step.split("\n");
      const printed = await place.run(command, cwd);
      steps.push(`$ ${command}\n${trimmed(shown, printed).join("\n")}`);
    }
    blocks.push(`\`\`\`console\n${steps.join("\n")}\n\`\`\``.replace(/\n{2,}(?=\$ |```)/g, "\n"));
  }
  return page.replace(block, () => blocks.shift() as string);
}

/** Each run of shown lines, found again in the output by its letters: figures may have changed. */
function trimmed(shown: readonly string[], printed: readonly string[]): string[] {
  const result: string[] = [];
  let at = 0;
  const runs = shown.join("\n").split(/^…$/m);
  runs.forEach((run, i) => {
    if (i > 0) result.push("…");
    const lines = run.split("\n").filter((line, l, all) => line !== "" || (l > 0 && l < all.length - 1));
    if (lines.every((line) => line === "")) return;
    if (i > 0) at = find(lines[0], printed, at);
    const end = i === runs.length - 1 ? printed.length : endOf(lines, printed, at);
    result.push(...printed.slice(at, end));
    at = end;
  });
  return result;
}

function find(line: string, printed: readonly string[], from: number): number {
  const found = printed.findIndex((one, l) => l >= from && letters(one) === letters(line));
  if (found < 0) throw new Error(`no longer printed: ${line}\n${printed.join("\n")}`);
  return found;
}

/** Where a run ends: at its last line, looked for first where it stood before. */
function endOf(lines: readonly string[], printed: readonly string[], at: number): number {
  const place = lines.findLastIndex((line) => line !== "");
  const same = (one: string | undefined) => one !== undefined && letters(one) === letters(lines[place]);
  if (same(printed[at + place])) return at + place + 1;
  const found = printed.findIndex((one, l) => l >= at && same(one));
  return found < 0 ? at + lines.length : found + 1;
}

function letters(line: string): string {
  return line.replace(/[^\p{L}]+/gu, "");
}

/** French sets narrow spaces, which a page shows as ordinary ones. */
function plain(text: string): string[] {
  return text
    .replace(/[\u00a0\u202f]/g, " ")
    .split("\n")
    .map((line) => line.trimEnd());
}
