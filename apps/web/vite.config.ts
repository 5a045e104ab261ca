import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const server = process.env.LEVIER_URL ?? "http://localhost:4180";

/** Lays a .br and a .gz beside each asset, so that the server compresses nothing while somebody waits. */
const compressed: Plugin = {
  name: "compressed",
  apply: "build",
  // Once all is written: Vite still puts the chunks' names into them while the bundle is generated.
  writeBundle({ dir }, bundle) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
    for (const name of Object.keys(bundle).filter((name) => /\.(js|css|svg)$/.test(name))) {
      const file = join(dir!, name);
      const content = readFileSync(file);
      writeFileSync(`${file}.br`, brotliCompressSync(content, { params }));
      writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
    }
  },
};

/**
 * The font of the text starts to load with the page, not once the styles are read; that of the titles is
 * twice its size and would hold up the program.
 */
const fontFirst: Plugin = {
  name: "font-first",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: (_, { bundle = {} }) =>
      Object.keys(bundle)
        .filter((name) => /source-sans-3-latin-wght-normal-[\w-]+\.woff2$/.test(name))
        .map((name) => ({
          tag: "link",
          attrs: { rel: "preload", as: "font", type: "font/woff2", crossorigin: "", href: `/${name}` },
          injectTo: "head-prepend" as const,
        })),
  },
};

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), compressed, fontFirst],
  build: {
    target: "es2022",
    // Under the policy of the pages nothing may come from a data: address but images.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // Two files at the start rather than fifty: each is a round trip to a phone with few connections.
        codeSplitting: {
          groups: [
            { name: "libraries", tags: ["$initial"], test: /node_modules/ },
            { name: "start", tags: ["$initial"] },
          ],
        },
      },
    },
  },
  server: { host: "127.0.0.1", port: 4181, proxy: { "/api": { target: server, changeOrigin: true } } },
});
