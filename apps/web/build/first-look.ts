import { readFileSync } from "node:fs";
import type { HtmlTagDescriptor, Plugin } from "vite";

/**
 * What is seen first: the mark, with the page itself; the styles come after it, so that it does not wait for
 * them. The font of the text starts to load at once, not when the styles are read; that of the titles
 * would hold up the program.
 */
export const firstLook: Plugin = {
  name: "first-look",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler(html, { bundle = {} }) {
      const styles = html.match(/\s*<link rel="stylesheet"[^>]*>/g) ?? [];
      const head = styles.reduce((rest, link) => rest.replace(link, ""), html);
      const page = head.replace("<!-- mark -->", mark).replace("<!-- styles -->", styles.join("").trim());
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
