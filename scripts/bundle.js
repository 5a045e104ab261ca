import { build } from "esbuild";

await build({
  entryPoints: ["apps/cli/src/main.ts"],
  outfile: "apps/cli/dist/levier.js",
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20.19",
  sourcemap: "linked",
  legalComments: "none",
  logLevel: "warning",
  banner: {
    js: 'import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);',
  },
});
