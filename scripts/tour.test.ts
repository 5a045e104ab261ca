import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";

/** The tours of the READMEs, run as a new user would; "…" in a tour stands for lines left out. */
const root = fileURLToPath(new URL("..", import.meta.url));
/** What the reader of the tour presses where the program waits for keys. */
const keys = "3\nq\n";
let folder: string;

interface Step {
  readonly command: string;
  readonly shown: readonly string[];
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "levier-tour-"));
  await build({
    absWorkingDir: root,
    entryPoints: ["apps/cli/src/main.ts"],
    outfile: join(folder, "bin/levier.mjs"),
    bundle: true,
    platform: "node",
    format: "esm",
    banner: {
      js: 'import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);',
    },
  });
  const npx = join(folder, "bin/npx");
  writeFileSync(npx, `#!/bin/sh\nshift\nexec "${process.execPath}" "${folder}/bin/levier.mjs" "$@"\n`, {
    mode: 0o755,
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.runIf(process.platform !== "win32").concurrent.each(["README.md", "README.fr.md"])(
  "%s shows what its commands print",
  async (page) => {
    const steps = readSteps(readFileSync(join(root, page), "utf8"));
    expect(steps.length).toBeGreaterThan(8);
    const place = join(folder, page);
    mkdirSync(place);
    cpSync(join(root, "demo"), join(place, "demo"), { recursive: true });
    for (const { command, shown } of steps) {
      const printed = await run(command, place);
      expect(mismatch(shown, printed), `${page}: $ ${command}\n${printed.join("\n")}`).toBeNull();
    }
  },
);

function readSteps(page: string): Step[] {
  const blocks = [...page.matchAll(/^```console\n(.*?)^```$/gms)].map(([, block]) => block);
  return blocks.flatMap((block) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((part) => {
        const [command, ...shown] = part.split("\n");
        return { command, shown: lines(shown.join("\n")) };
      }),
  );
}

async function run(command: string, cwd: string): Promise<string[]> {
  const env = { ...process.env, PATH: `${join(folder, "bin")}:${process.env.PATH}` };
  const child = spawn("sh", ["-c", command], { cwd, env });
  const written = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const)
    child[name].setEncoding("utf8").on("data", (text: string) => {
      written[name] += text;
    });
  child.stdin.on("error", () => {}).end(keys);
  const [status] = await once(child, "close");
  expect(status, `$ ${command}\n${written.stderr}`).toBe(0);
  return lines(`${written.stdout}${written.stderr}`);
}

/** The first shown line that does not follow the one above it in the output (after "…", anywhere below). */
function mismatch(shown: readonly string[], printed: readonly string[]): string | null {
  let at = 0;
  let skipping = false;
  for (const line of shown) {
    if (line === "…") {
      skipping = true;
      continue;
    }
    const found = skipping ? printed.indexOf(line, at) : at;
    if (printed[found] !== line) return line;
    at = found + 1;
    skipping = false;
  }
  return skipping || at === printed.length ? null : `no line for: ${printed[at]}`;
}

/** Lines that are not blank; French sets narrow spaces, which a page may show as ordinary ones. */
function lines(text: string): string[] {
  const plain = text.replace(/[\u00a0\u202f]/g, " ");
  return plain
    .split("\n")
    .map((line) => line.trimEnd())
    .filter((line) => line !== "");
}
