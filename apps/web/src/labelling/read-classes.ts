export const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** «planting: tree*, seed», a class a line; the first line that begins with no class is told. */
export function readKeywords(text: string, classes: readonly string[]) {
  const keywords: Record<string, string[]> = {};
  for (const line of linesOf(text)) {
    const name = classes.find((one) => /^\s*:/.test(line.slice(one.length)) && line.startsWith(one));
    if (name === undefined) return { keywords, unknown: line };
    const words = line.slice(line.indexOf(":", name.length) + 1).split(",");
    keywords[name] = words.map((word) => word.trim()).filter((word) => word !== "");
  }
  return { keywords, unknown: undefined };
}
