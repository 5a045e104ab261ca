import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, test } from "vitest";

const assets = join(import.meta.dirname, "../../dist/assets");
const namesIn = (text: string) => new Set(text.match(/\bm_[0-9a-f]+\b/g));
const built = (ending: string) => {
  const files = readdirSync(assets).filter((name) => name.endsWith(ending));
  return namesIn(files.map((name) => readFileSync(join(assets, name), "utf8")).join("\n"));
};

test("every Mantine component that the built application uses has its styles", () => {
  const all = namesIn(
    readFileSync(createRequire(import.meta.url).resolve("@mantine/core/styles.css"), "utf8"),
  );
  const [scripts, styles] = [built(".js"), built(".css")];
  const used = [...scripts].filter((name) => all.has(name));
  expect(used.length).toBeGreaterThan(100);
  expect(used.filter((name) => !styles.has(name))).toEqual([]);
});
