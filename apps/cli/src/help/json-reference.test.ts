import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { run } from "../run.ts";

/** docs/reference/json.md names every key that `--json` prints, and no other. */
const root = fileURLToPath(new URL("../../../..", import.meta.url));
const page = readFileSync(join(root, "docs/reference/json.md"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "levier-json-"));
const [model, actions, unsorted, out] = ["model", "actions.csv", "a-trier.csv", "out.csv"].map((name) =>
  join(folder, name),
);
const text = ["--text", "texte"];
const label = ["--label", "type"];
const group = ["--group", "tranche_age"];
const runs: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "train, evaluate": [
    ["train", actions, ...text, ...label, ...group, "--out", model],
    ["evaluate", model, actions],
  ],
  classify: [["classify", model, unsorted]],
  explain: [["explain", model, "On plante des haies"]],
  label: [
    ["label", unsorted, ...text, ...label],
    ["label", unsorted, ...text, ...label, "--export", out],
  ],
  suggest: [["suggest", unsorted, ...text]],
  suspects: [["suspects", actions, ...text, ...label]],
  duplicates: [["duplicates", actions, ...text]],
  audit: [["audit", actions, "--prediction", "type", "--truth", "type", ...group]],
};
/** Sections that a section points to. */
const borrows: Readonly<Record<string, readonly string[]>> = {
  "train, evaluate": ["suspects", "duplicates"],
  audit: ["train, evaluate"],
};
/** Columns of the input come back in the rows of `classify`. */
const columns = ["id", "texte", "tranche_age"];

beforeAll(() => cpSync(join(root, "demo/data"), folder, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function keysOf(argv: readonly string[]): Promise<string[]> {
  let printed = "";
  const stdout = new Writable({
    write(chunk, _, done) {
      printed += chunk;
      done();
    },
  });
  const stderr = new Writable({ write: (_, __, done) => done() });
  const stdin = Readable.from([Buffer.from("q\n")], { objectMode: false });
  const code = await run([...argv, "--json"], { stdin, stdout, stderr, env: { LANG: "en" } });
  expect(code, argv.join(" ")).toBe(0);
  const keys = new Set<string>();
  JSON.parse(printed, (key, value) => {
    if (/^[a-z]/i.test(key)) keys.add(key);
    return value;
  });
  return [...keys].filter((key) => !columns.includes(key));
}

function section(title: string): string {
  return page.split(`\n## ${title}\n`)[1].split("\n## ")[0];
}

function named(text: string): string[] {
  return [...text.matchAll(/`([a-z][a-z0-9_]*)`/g)].map(([, key]) => key);
}

test.each(Object.entries(runs))("%s prints the keys of its section", async (title, commands) => {
  const printed = new Set<string>();
  for (const argv of commands) for (const key of await keysOf(argv)) printed.add(key);
  const told = new Set([title, ...(borrows[title] ?? [])].flatMap((one) => named(section(one))));
  const untold = [...printed].filter((key) => !key.endsWith("_interval") && !told.has(key));
  expect(untold).toEqual([]);
  const firstCells = [...section(title).matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell]) => named(cell));
  expect(firstCells.filter((key) => !printed.has(key))).toEqual([]);
});
