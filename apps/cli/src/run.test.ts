import { spawnSync } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { commands } from "./commands/index.ts";
import { help } from "./help/index.ts";
import { run } from "./run.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const actions = join(root, "demo/data/actions.csv");
let folder: string;
let model: string;

async function levier(
  argv: readonly string[],
  input = "",
  env: Record<string, string> = { LANG: "en_GB.UTF-8" },
) {
  const written = { stdout: "", stderr: "" };
  const stream = (name: "stdout" | "stderr") =>
    new Writable({
      write(chunk, _, done) {
        written[name] += chunk;
        done();
      },
    });
  const stdin = Readable.from(input === "" ? [] : [Buffer.from(input)], { objectMode: false });
  const code = await run(argv, { stdin, stdout: stream("stdout"), stderr: stream("stderr"), env });
  return { code, ...written };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "levier-cli-"));
  model = join(folder, "model");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("train writes a whole model folder and one JSON document", async () => {
  const columns = ["--text", "texte", "--label", "type", "--group", "tranche_age"];
  const { code, stdout, stderr } = await levier([
    "train",
    actions,
    ...columns,
    "--split",
    "crc32:5",
    "--out",
    model,
    "--json",
  ]);
  expect([code, stderr]).toEqual([0, ""]);
  const report = JSON.parse(stdout);
  expect(report.macro_f1).toBeGreaterThan(0.3);
  expect(report.macro_f1_interval[0]).toBeLessThanOrEqual(report.macro_f1);
  expect(Object.keys(report)).toEqual(
    expect.arrayContaining([
      "accuracy",
      "micro_f1",
      "per_class",
      "groups",
      "baselines",
      "pays",
      "pays_reason",
      "verdicts",
    ]),
  );
  expect((await readdir(model)).sort()).toEqual(
    ["README.md", "keywords.json", "model.json", "model.safetensors", "recipe.json", "report.html"].sort(),
  );
});

test("evaluate on the same CRC-32 part gives the figures of the training", async () => {
  const first = await levier([
    "train",
    actions,
    "--text",
    "texte",
    "--label",
    "type",
    "--group",
    "tranche_age",
    "--split",
    "crc32:5",
    "--out",
    model,
    "--json",
  ]);
  const again = await levier(["evaluate", model, actions, "--split", "crc32:5", "--json"]);
  const [a, b] = [JSON.parse(first.stdout), JSON.parse(again.stdout)];
  for (const key of [
    "accuracy",
    "macro_f1",
    "macro_f1_interval",
    "per_class",
    "baselines",
    "pays",
    "verdicts",
  ])
    expect(b[key], key).toEqual(a[key]);
});

test("classify adds its columns beside those of the input, as CSV and as JSONL", async () => {
  const csv = await levier(["classify", model], 'id,texte,label\n1,On plante des arbres,x\n2,"a, b",y\n');
  expect(csv.stdout.split("\r\n")[0]).toBe("id,texte,label,label_levier,probability,abstained");
  expect(csv.stdout.split("\r\n")).toHaveLength(4);
  const jsonl = await levier(["classify", model], '{"texte":"On plante des arbres"}\n');
  expect(Object.keys(JSON.parse(jsonl.stdout))).toEqual(["texte", "label", "probability", "abstained"]);
  const whole = await levier(["classify", model, "--json"], '{"texte":"On plante"}\n{"texte":"un banc"}\n');
  expect(JSON.parse(whole.stdout)).toMatchObject({
    row_count: 2,
    rows: [{ texte: "On plante" }, { texte: "un banc" }],
  });
});

test("explain marks the evidence, and its contributions add up to the score", async () => {
  const { stdout } = await levier(["explain", model, "On a planté des arbres", "--json"]);
  for (const one of JSON.parse(stdout).classes) {
    const sum = one.evidence.reduce(
      (total: number, piece: { contribution: number }) => total + piece.contribution,
      one.bias,
    );
    expect(sum).toBeCloseTo(one.score, 3);
  }
  expect((await levier(["explain", model, "On a planté des arbres"])).stdout).toContain("[");
});

test("label keeps every answer, takes up where it stopped, and exports", async () => {
  const file = join(folder, "todo.csv");
  await writeFile(file, "id,texte\n1,planter des arbres\n2,=réparer un banc\n3,nettoyer la plage\n");
  const argv = ["label", file, "--text", "texte", "--label", "type", "--labels", "a,b"];
  expect((await levier(argv, "1\n2\nu\nn\nc\nq\n")).code).toBe(0);
  const journal = `${file}.labels.jsonl`;
  const kept = (await readFile(journal, "utf8")).trim().split("\n");
  expect(kept).toHaveLength(4);
  await writeFile(journal, `${kept.join("\n")}\n{"line":4,"sha`);
  const again = await levier(argv, "1\n");
  expect(again.stderr).toContain("4 answers taken up");
  expect(again.stderr).toContain("Every row has an answer");
  const out = join(folder, "out.csv");
  expect((await levier([...argv, "--export", out])).code).toBe(0);
  const lines = (await readFile(out, "utf8")).trimEnd().split("\r\n");
  expect(lines[0]).toBe("\ufeffid,texte,type");
  expect(
    lines
      .slice(1)
      .map((line) => line.split(",").at(-1))
      .sort(),
  ).toEqual(["a", "a", "c"]);
  expect(lines[2]).toContain("'=réparer");
});

test("audit puts verdicts first and says where the data are too few", async () => {
  const file = join(folder, "decisions.csv");
  await writeFile(file, "p,t,g\n1,1,f\n0,1,m\n0,0,f\n1,0,m\n");
  const argv = ["audit", file, "--prediction", "p", "--truth", "t", "--group", "g"];
  const { stdout } = await levier(argv);
  expect(stdout.indexOf("not enough data")).toBeLessThan(stdout.indexOf("True positives"));
  const limited = await levier([...argv, "--limit", "equalized_odds_difference=0.3", "--json"]);
  const found = JSON.parse(limited.stdout).verdicts.find(
    (one: { limit: string }) => one.limit === "equalized_odds_difference",
  );
  expect(found.limit_value).toBe(0.3);
});

test.each([
  [["trian"], 2, "train"],
  [["train", actions, "--lable", "type"], 2, "--label"],
  [["train", actions, "--text"], 2, "--text"],
  [["train", actions], 2, "tranche_age"],
  [["train", actions, "--text", "texte", "--label", "tipe", "--out", "x"], 1, "type"],
  [["train", "absent.csv", "--text", "t", "--label", "l", "--out", "x"], 1, "absent.csv"],
  [["train", actions, "--text", "texte", "--label", "type", "--out", root], 1, "something else"],
  [["evaluate", "nowhere", actions], 1, "levier train"],
  [["train", actions, "--text", "texte,type", "--label", "type", "--out", "x"], 2, "Take it out of --text"],
  [["explain", "model", " "], 2, "a text is missing"],
  [["audit", actions, "--limit", "nonsense"], 2, "equalized_odds_difference"],
])("%j is refused with %i and a way out", async (argv, code, hint) => {
  const result = await levier(argv);
  expect(result.code).toBe(code);
  expect(result.stderr).toContain(hint);
  expect(result.stderr).not.toMatch(/\n\s+at /);
  expect(result.stdout).toBe("");
});

test("audit takes 1.0 and 1 for the same label, and refuses columns without a common one", async () => {
  const file = join(folder, "scores.csv");
  const rows = Array.from(
    { length: 40 },
    (_, i) => `${i % 2}.0,${i % 4 < 3 ? i % 2 : 0},0.${i},${"fm"[i % 2]}`,
  );
  await writeFile(file, `p,t,s,g\n${rows.join("\n")}\n`);
  const argv = (column: string) => ["audit", file, "--prediction", column, "--truth", "t", "--group", "g"];
  expect(JSON.parse((await levier([...argv("p"), "--json"])).stdout).classes).toEqual(["0", "1"]);
  await writeFile(file, `p,t,s,g\n${rows.map((row) => row.replace(/,0\.0?,/, ",0.5,")).join("\n")}\n`);
  const refused = await levier(argv("s"));
  expect([refused.code, refused.stdout]).toEqual([1, ""]);
  expect(refused.stderr).toContain("no value of “s”");
});

test("a column with a single group is told as such, not as too few data", async () => {
  const file = join(folder, "one-group.csv");
  await writeFile(file, `p,t,g\n${"1,1,x\n0,1,x\n0,0,x\n".repeat(20)}`);
  const { stdout } = await levier(["audit", file, "--prediction", "p", "--truth", "t", "--group", "g"]);
  expect(stdout).toContain("g: a single group, nothing to compare");
});

test("evaluating a whole file warns that the model may have learnt from it", async () => {
  const whole = join(folder, "whole.html");
  const { stdout } = await levier(["evaluate", model, actions, "--report", whole]);
  expect(stdout).toContain("these marks flatter it");
  expect(stdout).not.toContain("doubtful");
  const page = await readFile(whole, "utf8");
  expect(page).toContain("If the model learned from some of them");
  expect(page).not.toContain("had never seen");
  expect(page).not.toContain(folder);
  const part = await levier(["evaluate", model, actions, "--split", "crc32:5"]);
  expect(part.stdout).not.toContain("flatter");
});

test("commands to copy carry the separator and quotes that the shell needs", async () => {
  const file = join(folder, "two labels.csv");
  const rows = Array.from(
    { length: 40 },
    (_, i) => `${i % 2 ? "arbre planté" : "banc réparé"} ${i},${"ab"[i % 2]}|c`,
  );
  await writeFile(file, `texte,type\n${rows.join("\n")}\n`);
  const out = join(folder, "two");
  const { stdout } = await levier([
    "train",
    file,
    "--text",
    "texte",
    "--label",
    "type",
    "--labels-separator",
    "|",
    "--out",
    out,
  ]);
  expect(stdout).toContain(`levier classify ${out} "${file}" > classified.csv`);
  expect(stdout).toContain("Micro-F1");
});

test("five rows train, but are told as not enough data, without a table of dashes", async () => {
  const file = join(folder, "five.csv");
  await writeFile(file, "texte,type\nun,a\ndeux,b\ntrois,c\nquatre,d\ncinq,e\n");
  const { code, stdout } = await levier([
    "train",
    file,
    "--text",
    "texte",
    "--label",
    "type",
    "--out",
    join(folder, "five"),
  ]);
  expect(code).toBe(0);
  expect(stdout).toContain("Not enough data");
  expect(stdout).not.toContain("–  ");
  expect(stdout).toContain("too unsure to judge");
  expect(stdout).not.toContain("levier suspects");
  const page = await readFile(join(folder, "five", "report.html"), "utf8");
  for (const empty of ['id="classes"', 'id="confusion"', 'href="#errors"', "0 text that"])
    expect(page).not.toContain(empty);
});

test("a damaged model is told with its path", async () => {
  const copy = join(folder, "broken");
  await cp(model, copy, { recursive: true });
  await writeFile(join(copy, "model.safetensors"), "x");
  expect((await levier(["classify", copy], "texte\nbonjour\n")).stderr).toContain(
    join(copy, "model.safetensors"),
  );
});

test("a disk that is full behind stdout is told, without a stack", () => {
  const built = join(root, "apps/cli/bin/levier.js");
  const { stderr, status } = spawnSync("bash", ["-c", `node ${built} --help --lang en > /dev/full`], {
    encoding: "utf8",
  });
  expect([status, stderr.split("\n").length]).toEqual([1, 2]);
  expect(stderr).toContain("disk is full");
});

test("every command has help with an example that names only options it takes", async () => {
  for (const [name, command] of Object.entries(commands)) {
    for (const language of ["fr", "en"] as const) {
      const { stdout, code } = await levier([name, "--help", "--lang", language]);
      expect(code).toBe(0);
      expect(stdout).toBe(help[language][name as keyof typeof commands]);
      const options = new Set([...stdout.matchAll(/--([a-z][a-z-]*)/g)].map(([, option]) => option));
      for (const option of command.options.values) expect(options, `${name} ${option}`).toContain(option);
      for (const option of options)
        expect([...command.options.values, "json", "lang", "help"]).toContain(option);
    }
  }
});

test("speaks French unless the environment or --lang says otherwise", async () => {
  expect((await levier(["--help"], "", {})).stdout).toBe(help.fr.main);
  expect((await levier(["--help"], "", { LANG: "C.UTF-8" })).stdout).toBe(help.fr.main);
  expect((await levier(["--help"], "", { LANG: "fr_FR", LC_ALL: "en_US" })).stdout).toBe(help.en.main);
  expect((await levier(["--help", "--lang", "fr"])).stdout).toBe(help.fr.main);
});

test("the built program ends quietly when its reader goes away", () => {
  const built = join(root, "apps/cli/bin/levier.js");
  const command = `yes "planter des arbres" | head -200000 | (echo texte; cat) | node ${built} classify ${model} | head -1`;
  const { stdout, stderr, status } = spawnSync("bash", ["-c", `set -o pipefail; ${command}`], {
    encoding: "utf8",
  });
  expect(stdout).toBe("texte,label,probability,abstained\r\n");
  expect(stderr).not.toContain("Err");
  expect(status === 0 || status === 141).toBe(true);
});
