import { readFileSync } from "node:fs";
import type { Plugin, Rolldown } from "vite";

/**
 * What is seen first: the mark, with the page itself. The styles load beside it and count when the program
 * says so (`theme/load-styles.ts`), so that the first paint does not wait for them. The two fonts start to load
 * at once, not when the styles are read.
 *
 * Over HTTP/1.1 six files come at a time: the largest is asked for first, so that it waits for no other.
 */
export const firstLook: Plugin = {
  name: "first-look",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler(html, { bundle = {} }) {
      const sizeOf = (tag: string) => {
        const [, name] = /src="\/([^"]+)"/.exec(tag)!;
        return (bundle[name] as Rolldown.OutputChunk).code.length;
      };
      const scripts = html.match(/<script type="module".*<\/script>/g)!.sort((a, b) => sizeOf(b) - sizeOf(a));
      const [styles] = html.match(/<link rel="stylesheet".*>/)!;
      const [largest, ...others] = scripts;
      const loading = styles.replace('rel="stylesheet"', 'rel="preload" as="style"');
      const fonts = Object.keys(bundle).filter(isFirstFont).map(preloadFont);
      const first = [largest, loading, ...others, "<!-- first files -->", ...fonts].join("\n    ");
      return [...scripts, styles]
        .reduce((page, tag) => page.replace(tag, ""), html)
        .replace("<!-- mark -->", mark)
        .replace("<!-- first files -->", first);
    },
  },
};

const mark = readFileSync(new URL("../public/favicon.svg", import.meta.url), "utf8")
  .replace("<svg ", '<svg class="opening" ')
  .replace("<style>", '<style nonce="{{nonce}}">')
  .trim();

const isFirstFont = (name: string) => /(source-sans-3|newsreader)-first-[\w-]+\.woff2$/.test(name);

const preloadFont = (name: string) =>
  `<link rel="preload" as="font" type="font/woff2" crossorigin href="/${name}">`;
