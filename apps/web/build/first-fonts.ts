import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";
import { normalizePath, type Plugin } from "vite";

/** What French and English texts are written with. */
const letters =
  " !\"#%&'()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz" +
  "\u00a0|<>«·»ÀÂÆÇÈÉÊËÎÏÔÙÛÜàâæçèéêëîïôùûüÿŒœ–—’“”…\u202f€↑↓";

const fonts = [
  {
    name: "source-sans-3",
    file: "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
    family: "Source Sans 3 Variable",
    weight: "200 900",
  },
  {
    name: "newsreader",
    file: "@fontsource/newsreader/files/newsreader-latin-500-normal.woff2",
    family: "Newsreader",
    weight: "500",
  },
];
const folder = new URL("../../../node_modules/.levier/fonts/", import.meta.url);

/**
 * Cuts of the two fonts with the letters of French and English alone, a third smaller: they come before every
 * page. Of any other letter the whole cut loads.
 */
export const firstFonts: Plugin = {
  name: "first-fonts",
  apply: "build",
  async load(id) {
    if (!id.endsWith("/src/theme/first-fonts.css")) return;
    mkdirSync(folder, { recursive: true });
    return (await Promise.all(fonts.map(face))).join("\n");
  },
};

async function face({ name, file, family, weight }: (typeof fonts)[number]): Promise<string> {
  const whole = readFileSync(fileURLToPath(import.meta.resolve(file)));
  const cut = fileURLToPath(new URL(`${name}-first.woff2`, folder));
  writeFileSync(cut, await subsetFont(whole, letters, { targetFormat: "woff2" }));
  return `@font-face {
    font-family: "${family}";
    font-weight: ${weight};
    font-display: swap;
    src: url("${normalizePath(cut)}") format("woff2");
    unicode-range: ${[...letters].map(pointOf).join(", ")};
  }`;
}

const pointOf = (letter: string) => `U+${letter.codePointAt(0)!.toString(16)}`;
