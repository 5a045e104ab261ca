import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const pages = readdirSync(root)
  .concat(
    readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" }).map((name) => join("docs", name)),
  )
  .concat(["demo/README.md", "bench/README.md"])
  .filter((name) => name.endsWith(".md"));

/** The anchors that GitHub makes of a page's headings. */
function anchors(page: string): string[] {
  return [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replace(/\s/g, "-"),
  );
}

test.each(pages)("links of %s lead somewhere", (page) => {
  const text = readFileSync(join(root, page), "utf8");
  for (const [, link] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
    if (/^https?:/.test(link)) continue;
    const [file, anchor] = link.split("#");
    const target = file === "" ? join(root, page) : join(root, dirname(page), file);
    expect(existsSync(target), `${page}: ${link}`).toBe(true);
    if (anchor !== undefined)
      expect(anchors(readFileSync(target, "utf8")), `${page}: ${link}`).toContain(anchor);
  }
});
