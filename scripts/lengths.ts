// Prints how long the files and functions are, beside the house's aims.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const roots = ["packages", "apps"];
const skipped = /(^|\/)(node_modules|dist|kernel)\/|\.test\.ts$|kernel-bytes\.ts$/;

const files = roots
  .flatMap((root) => readdirSync(root, { recursive: true, encoding: "utf8" }).map((name) => join(root, name)))
  .filter((file) => file.endsWith(".ts") && !skipped.test(file));

const fileLengths: [string, number][] = [];
const functionLengths: [string, number][] = [];
for (const file of files) {
  const text = readFileSync(file, "utf8");
  fileLengths.push([file, text.split("\n").length - 1]);
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  measure(source, source, file);
}
print("lines a file", fileLengths, { median: 100, p90: 300 });
print("lines a function", functionLengths, { median: 15, p90: 50 });

function measure(node: ts.Node, source: ts.SourceFile, file: string): void {
  if (ts.isFunctionLike(node) && "body" in node && node.body) {
    const first = source.getLineAndCharacterOfPosition(node.getStart()).line;
    const last = source.getLineAndCharacterOfPosition(node.getEnd()).line;
    if (last > first) functionLengths.push([`${file}:${first + 1}`, last - first + 1]);
  }
  ts.forEachChild(node, (child) => measure(child, source, file));
}

function print(what: string, lengths: [string, number][], aims: { median: number; p90: number }): void {
  lengths.sort((a, b) => a[1] - b[1]);
  const at = (share: number) => lengths[Math.min(lengths.length - 1, Math.floor(lengths.length * share))][1];
  console.log(
    `${what}: ${lengths.length} measured, median ${at(0.5)} (aim ≤ ${aims.median}), p90 ${at(0.9)} (aim ≤ ${aims.p90})`,
  );
  for (const [where, length] of lengths.slice(-5).reverse()) console.log(`  ${length}  ${where}`);
}
