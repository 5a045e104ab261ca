import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { commandLine, shellWord } from "./shell.ts";

test.each([
  "plain.csv",
  "my file.csv",
  "l'été.csv",
  'a "b".csv',
  "$HOME",
  "`id`",
  "a!b",
  "|",
  "; rm",
  "c:\\x",
])("a shell reads %j back as it was", (value) => {
  expect(execFileSync("bash", ["-c", `printf %s ${shellWord(value)}`], { encoding: "utf8" })).toBe(value);
});

test("options without a value are left out", () => {
  const options = { text: "a b", "labels-separator": "|", group: "", label: undefined };
  expect(commandLine(["label", "x.csv"], options)).toBe(
    'levier label x.csv --text "a b" --labels-separator "|"',
  );
});
