import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Plugin } from "vite";

/** Lays a .br and a .gz beside each asset, so that the server compresses nothing while somebody waits. */
export const compressed: Plugin = {
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
