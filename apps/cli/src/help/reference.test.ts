import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defaultLimits } from "@levier/evaluation";
import { expect, test } from "vitest";
import { commands } from "../commands/index.ts";
import { snake } from "../output/json.ts";
import { help } from "./index.ts";

/** The reference in docs/, the help and the options that the program takes say the same. */
const page = readFileSync(
  fileURLToPath(new URL("../../../../docs/reference/cli.md", import.meta.url)),
  "utf8",
);
const names = Object.keys(commands) as (keyof typeof commands)[];

function section(title: string): string {
  const [, text] = page.split(`\n## ${title}\n`);
  return text?.split("\n## ")[0] ?? "";
}

function options(text: string): string[] {
  return [...new Set(text.match(/(?<![\w-])--[a-z][a-z-]*/g))].sort();
}

test("the reference has a section for each command, and no other", () => {
  const titles = [...page.matchAll(/^## levier (.+)$/gm)].map(([, name]) => name);
  expect(titles.sort()).toEqual([...names].sort());
});

test.each(names)("%s: options of the program, the help and the reference are the same", (name) => {
  const { values, switches = [] } = commands[name].options;
  const own = [...values, ...switches].map((option) => `--${option}`).sort();
  const common = ["--json", "--lang", "--help", "--version"];
  const documented = (text: string) => options(text).filter((option) => !common.includes(option));
  expect(documented(section(`levier ${name}`))).toEqual(own);
  for (const language of ["fr", "en"] as const)
    expect(documented(help[language][name]), language).toEqual(own);
});

test("the common options and the limits are in the reference", () => {
  expect(options(section("What holds for every command"))).toEqual([
    "--help",
    "--json",
    "--lang",
    "--version",
  ]);
  const limits = [...section("Limits of fairness").matchAll(/^\| `(\w+)`\s+\|\s+([\d.]+) \|/gm)];
  const told = Object.fromEntries(limits.map(([, name, value]) => [name, Number(value)]));
  const known = Object.entries(defaultLimits).map(([name, value]) => [snake(name), value]);
  expect(told).toEqual(Object.fromEntries(known));
});

test.each([
  "README.md",
  "README.fr.md",
  "docs/guides/classify.fr.md",
  "docs/guides/classify.en.md",
  "docs/reference/cli.md",
])("%s uses only commands and options that exist", (name) => {
  const text = readFileSync(fileURLToPath(new URL(`../../../../${name}`, import.meta.url)), "utf8");
  const lines = [...text.matchAll(/^(?:\$ )?npx levier ([a-z]+)(.*)$/gm)];
  for (const [line, command, rest] of lines) {
    expect(names, line).toContain(command);
    const { values } = commands[command as keyof typeof commands].options;
    const known = [...values, "lang", "json"].map((option) => `--${option}`);
    expect(
      options(rest).filter((option) => !known.includes(option)),
      line,
    ).toEqual([]);
  }
});
