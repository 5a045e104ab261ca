import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { catalogueEntries, errorsPage } from "./error-table.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const entries = catalogueEntries(root);
const codes = entries.map(({ code }) => code).sort();

/** Sources of the packages and of the program, without the catalogue and without tests. */
const sources = ["packages", "apps"]
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) =>
      join(root, folder, name),
    ),
  )
  .filter((file) => /\/src\/.*\.ts$/.test(file) && !/node_modules|\.test\.ts$|\/catalogue\//.test(file))
  .map((file) => readFileSync(file, "utf8"));

function matches(pattern: RegExp): string[] {
  return [...new Set(sources.flatMap((text) => [...text.matchAll(pattern)].map(([, code]) => code)))].sort();
}

test("the page of errors is what the catalogue says (else: npm run docs:errors)", () => {
  expect(readFileSync(join(root, "docs/reference/errors.md"), "utf8")).toBe(errorsPage(entries));
});

test("every code is thrown somewhere, and none that the catalogue lacks", () => {
  expect(matches(/new LevierError\(\s*"([a-z/-]+)"/g)).toEqual(codes);
});

test("comments name only codes that exist", () => {
  const named = matches(
    /`((?:files|learning|usage|input|request|server|people|database|installation)\/[a-z-]+)`/g,
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((code) => !codes.includes(code))).toEqual([]);
});

test.each(entries)("$code tells the same details in both languages", ({ fr, en }) => {
  const details = (text: string) => [...new Set(text.match(/\{[a-z]+\}/gi))].sort();
  expect(details(fr)).toEqual(details(en));
  for (const text of [fr, en]) expect(text).not.toContain("{}");
});
