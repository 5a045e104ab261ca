import { readFileSync } from "node:fs";
import type { HtmlTagDescriptor, Plugin } from "vite";

/**
 * What is seen first: the mark, with the page itself. The styles load beside it and count when the program
 * says so (`theme/load-styles.ts`), so that the first paint does not wait for them. The font of the text starts
 * to load at once, not when the styles are read; that of the titles would hold up the program.
 */
export const firstLook: Plugin = {
  name: "first-look",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler(html, { bundle = {} }) {
      const page = html
        .replace("<!-- mark -->", mark)
        .replaceAll('<link rel="stylesheet"', '<link rel="preload" as="style"');
      return { html: page, tags: Object.keys(bundle).filter(isTextFont).map(preloadFont) };
    },
  },
};

const mark = readFileSync(new URL("../public/favicon.svg", import.meta.url), "utf8")
  .replace("<svg ", '<svg class="opening" ')
  .replace("<style>", '<style nonce="{{nonce}}">')
  .trim();

const isTextFont = (name: string) => /source-sans-3-latin-wght-normal-[\w-]+\.woff2$/.test(name);

const preloadFont = (name: string): HtmlTagDescriptor => ({
  tag: "link",
  attrs: { rel: "preload", as: "font", type: "font/woff2", crossorigin: "", href: `/${name}` },
  injectTo: "head-prepend",
});
