import { readFileSync, rmSync } from "node:fs";
import { build } from "esbuild";

// What the server works with stays in node_modules: PostgreSQL's binaries and worker files cannot be bundled.
const { dependencies } = JSON.parse(readFileSync("apps/server/package.json", "utf8"));
const external = Object.keys(dependencies).filter((name) => !name.startsWith("@levier/"));

rmSync("apps/cli/dist", { recursive: true, force: true });
await build({
  entryPoints: { levier: "apps/cli/src/main.ts", "job-thread": "apps/server/src/job-thread.ts" },
  outdir: "apps/cli/dist",
  external,
  bundle: true,
  // The server is a chunk of its own, so that the other commands start without reading it.
  splitting: true,
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
