// Runs before start, test, check and bench: installs what the lock file asks for and bundles the program,
// each only when its inputs changed. Node built-ins only, since it runs before anything is installed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const markers = join(root, "node_modules", ".levier");

function sourceFiles(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((file) => !/[\\/](node_modules|dist)[\\/]/.test(file))
    .sort();
}

function digest(files) {
  const hash = createHash("sha256").update(`${process.version} ${process.platform} ${process.arch}`);
  for (const file of files) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}

function run(command, args) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  if (result.status !== 0) {
    console.error(`levier: "${command} ${args.join(" ")}" failed; see above`);
    process.exit(result.status ?? 1);
  }
}

function once(name, inputs, output, message, build) {
  const marker = join(markers, name);
  const wanted = digest(inputs);
  if (existsSync(output) && existsSync(marker) && readFileSync(marker, "utf8") === wanted) return;
  console.error(`levier: ${message}`);
  build();
  mkdirSync(markers, { recursive: true });
  writeFileSync(marker, wanted);
}

const lock = join(root, "package-lock.json");
const manifests = ["packages", "apps", "demo"]
  .flatMap((folder) => sourceFiles(join(root, folder)))
  .filter((file) => file.endsWith("package.json"));
// Whoever only starts it needs no tools of tests: half of all that there is. Who has them keeps them.
const everything =
  !["prestart", "predemo:terminal"].includes(process.env.npm_lifecycle_event) ||
  existsSync(join(root, "node_modules/vitest"));
// "npm ci" refuses a lock file that lacks the binaries of other platforms, as one made from a partial mirror
// does; this installs the same pinned versions and leaves the lock file alone.
once(
  everything ? "installed" : "installed-to-start",
  [join(root, "package.json"), lock, ...manifests],
  join(root, "node_modules"),
  "installing the packages of the lock file …",
  () =>
    run("npm", [
      "install",
      "--no-save",
      "--ignore-scripts",
      everything ? "--include=dev" : "--omit=dev",
      "--no-audit",
      "--no-fund",
      "--loglevel=error",
    ]),
);

const bundle = join(root, "apps/cli/dist/levier.js");
const sources = [
  ...["packages", "apps/cli", "apps/server", "demo"].flatMap((folder) => sourceFiles(join(root, folder))),
  lock,
];
once("bundled", sources, bundle, "building the program …", () =>
  run(process.execPath, [join(root, "scripts/bundle.js")]),
);

const web = join(root, "apps/web");
const pages = [
  ...["src", "public", "build"].flatMap((folder) => sourceFiles(join(web, folder))),
  ...["index.html", "vite.config.ts", "package.json"].map((file) => join(web, file)),
].filter((file) => !file.endsWith(".test.ts"));
once("web", [...pages, lock], join(web, "dist/index.html"), "building the web application …", () =>
  run(process.execPath, [join(root, "node_modules/vite/bin/vite.js"), "build", web, "--logLevel", "error"]),
);
