import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** One code of the catalogue, with the skeletons of its messages. */
export interface CatalogueEntry {
  readonly code: string;
  /** Where the server tells it over HTTP. */
  readonly status: string;
  readonly fr: string;
  readonly en: string;
}

const catalogue = "packages/errors/src/catalogue";

/**
 * Every code of the catalogue, in the order of its files. A skeleton is the message's text with `{name}` for
 * each detail and `[…]` round what stands only in some cases; it is read from the source, since a message
 * called without details would say nothing.
 */
export function catalogueEntries(root: string): CatalogueEntry[] {
  const files = readdirSync(join(root, catalogue)).filter((name) => /^[a-z-]+\.ts$/.test(name));
  return files.sort().flatMap((name) => {
    const text = readFileSync(join(root, catalogue, name), "utf8");
    return entriesOf(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true));
  });
}

/** `docs/reference/errors.md` as it has to be. */
export function errorsPage(entries: readonly CatalogueEntry[]): string {
  const escaped = (text: string) => text.replaceAll("|", "\\|").replaceAll("<", "&lt;").replace(/\s+/g, " ");
  const rows = entries.map(({ code, status, en }) => [
    `\`${code}\``,
    status === "" ? (code.startsWith("usage/") ? "2" : "1") : "",
    status,
    escaped(en),
  ]);
  return [
    "# Errors",
    "",
    "<!-- Made by `npm run docs:errors` from packages/errors/src/catalogue; do not edit by hand. -->",
    "",
    "Every error that a user can act on has a stable code and a message in French and English that says what is wrong, where, and what to do next. The program prints the message on standard error and ends with the exit code below; the server answers with the HTTP status and, as RFC 9457 lays it down, a document that carries the code. In a message, `{name}` stands for a detail, and `[…]` is said only where it applies.",
    "",
    ...table(["code", "exit code", "status", "message"], rows),
    "",
  ].join("\n");
}

/** A table as the formatter lays it out; the second and third columns are of numbers. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((name, i) => Math.max(name.length, ...rows.map((row) => row[i].length)));
  const isNumber = (i: number) => i === 1 || i === 2;
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => (isNumber(i) ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join(" | ")} |`;
  const rule = widths.map((width, i) => (isNumber(i) ? `${"-".repeat(width - 1)}:` : "-".repeat(width)));
  return [line(head), line(rule), ...rows.map(line)];
}

function entriesOf(source: ts.SourceFile): CatalogueEntry[] {
  const found: CatalogueEntry[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ts.isStringLiteral(node.name) && node.name.text.includes("/"))
      found.push({
        code: node.name.text,
        status: statusOf(node.initializer),
        fr: message(node.initializer, "fr"),
        en: message(node.initializer, "en"),
      });
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function statusOf(entry: ts.Expression): string {
  return /\bstatus: (\d{3}),/.exec(entry.getText())?.[1] ?? "";
}

function message(entry: ts.Expression, language: "fr" | "en"): string {
  if (!ts.isObjectLiteralExpression(entry)) throw new TypeError(`not an entry: ${entry.getText()}`);
  for (const property of entry.properties) {
    if (!ts.isPropertyAssignment(property) || property.name.getText() !== language) continue;
    if (ts.isArrowFunction(property.initializer)) return skeleton(property.initializer.body);
  }
  throw new TypeError(`no message in ${language}: ${entry.getText()}`);
}

function skeleton(node: ts.Node): string {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isParenthesizedExpression(node)) return skeleton(node.expression);
  if (ts.isTemplateExpression(node))
    return (
      node.head.text +
      node.templateSpans.map((span) => skeleton(span.expression) + span.literal.text).join("")
    );
  if (ts.isConditionalExpression(node)) {
    const cases = [skeleton(node.whenTrue), skeleton(node.whenFalse)];
    return `[${cases.filter((text) => text !== "").join(" / ")}]`;
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken)
    return `[${skeleton(node.right)}]`;
  return `{${detail(node)}}`;
}

/** The first detail that an expression reads: `limit` of `mebibytes(d.limit)`. */
function detail(node: ts.Node): string {
  if (ts.isPropertyAccessExpression(node) && node.expression.getText() === "d") return node.name.text;
  return ts.forEachChild(node, (child) => detail(child) || undefined) ?? "";
}
