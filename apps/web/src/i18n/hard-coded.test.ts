import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const source = join(import.meta.dirname, "..");
/** Attributes whose text somebody sees or hears. */
const seen =
  /^(label|title|description|placeholder|alt|purpose|action|warning|example|name|error|aria-label)$/;
const wordy = /\p{L}{2}/u;

/** Texts in a page that no dictionary holds. */
function hardCoded(file: string, text: string): string[] {
  const found: string[] = [];
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  visit(tree);
  return found;

  function visit(node: ts.Node): void {
    if (ts.isJsxText(node) && wordy.test(node.text)) found.push(node.text.trim());
    if (ts.isJsxAttribute(node) && seen.test(node.name.getText()) && holdsText(node.initializer))
      found.push(node.getText());
    ts.forEachChild(node, visit);
  }
}

function holdsText(value: ts.JsxAttributeValue | undefined): boolean {
  if (value === undefined) return false;
  if (ts.isStringLiteral(value)) return wordy.test(value.text);
  const inner = ts.isJsxExpression(value) ? value.expression : undefined;
  return inner !== undefined && ts.isStringLiteralLike(inner) && wordy.test(inner.text);
}

test("a text in a page or in an attribute is found", () => {
  expect(hardCoded("a.tsx", "const a = <p>Bonjour</p>;")).toEqual(["Bonjour"]);
  expect(hardCoded("a.tsx", 'const a = <p title="Bonjour">{t.hello}</p>;')).toEqual(['title="Bonjour"']);
});

test("every visible text stands in a dictionary, but for Levier's own name", () => {
  const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".tsx"),
  );
  expect(files.length).toBeGreaterThan(30);
  const all = files.flatMap((file) => {
    const texts = hardCoded(file, readFileSync(join(source, file), "utf8"));
    return texts.filter((text) => !/^(aria-label=")?Levier"?$/.test(text)).map((text) => `${file}: ${text}`);
  });
  expect(all).toEqual([]);
});
