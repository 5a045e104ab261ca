import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

/** Packages whose one file exports all that they have, with that file. */
const barrels = new Map(
  [
    ["@mantine/core", "esm/index.mjs"],
    ["@mantine/hooks", "esm/index.mjs"],
    ["@mantine/spotlight", "esm/index.mjs"],
    ["@tabler/icons-react", "dist/esm/tabler-icons-react.mjs"],
  ].map(([name, file]) => {
    const [folder] = fileURLToPath(import.meta.resolve(name)).split(name);
    return [name, exportsOf(join(folder, name, file))];
  }),
);
const imports = new RegExp(`import\\s*\\{([^}]*)\\}\\s*from\\s*"(${[...barrels.keys()].join("|")})";?`, "g");

/**
 * Imports from the file itself what those packages export: through the one file of all, a file of our own
 * would seem to need all of them, and could not be told apart from others when they are put together.
 */
export const directImports: Plugin = {
  name: "direct-imports",
  apply: "build",
  enforce: "pre",
  transform(code, id) {
    if (!/\.(tsx?|mjs)$/.test(id)) return;
    return code.replace(imports, (_, names: string, from: string) =>
      names
        .split(",")
        .map((name) => name.trim())
        .filter((name) => name !== "" && !name.startsWith("type "))
        .map((name) => directImport(name, from))
        .join("\n"),
    );
  },
};

function directImport(specifier: string, from: string): string {
  const [name, alias = name] = specifier.split(/\s+as\s+/);
  const found = barrels.get(from)!.get(name);
  if (!found) throw new Error(`${from} exports no ${name}`);
  return `import { ${found.name} as ${alias} } from ${JSON.stringify(found.file)};`;
}

/** Where each export of a barrel comes from, under the name that it has there. */
function exportsOf(barrel: string): Map<string, { readonly file: string; readonly name: string }> {
  const found = new Map<string, { file: string; name: string }>();
  const lines = readFileSync(barrel, "utf8").matchAll(
    /(?:import|export) \{([^}]*)\} from ["'](\.[^"']+)["']/g,
  );
  for (const [, names, path] of lines)
    for (const specifier of names.split(",").map((one) => one.trim())) {
      const [name, alias = name] = specifier.split(/\s+as\s+/);
      found.set(alias, { file: join(dirname(barrel), path), name });
    }
  return found;
}
