import type { Rolldown } from "vite";

/** Pages that most people see first; what they and the frame are made of comes in one file. */
const everyday = [
  "entrance/entrance.tsx",
  "frame/frame.tsx",
  "home/home-page.tsx",
  "datasets/datasets-page.tsx",
  "experiments/experiments-page.tsx",
];

/** A few files rather than a hundred: each is a round trip to a phone with few connections. */
export const files: Rolldown.CodeSplittingOptions = {
  groups: [
    { name: "libraries", tags: ["$initial"], test: /node_modules|\.css$|rolldown/ },
    { name: "start", tags: ["$initial"] },
    // All that these import is among them: nothing in this file waits for another one but those above.
    { name: ofEveryday, includeDependenciesRecursively: false },
  ],
};

let known: Set<string> | undefined;

/** A page's own module stays in a file of its own, by which it is asked for. */
function ofEveryday(id: string, context: Rolldown.ChunkingContext): string | null {
  known ??= everyday.reduce((all, page) => withImports(idOf(page), context, all), new Set<string>());
  return known.has(id) && context.getModuleInfo(id)?.dynamicImporters.length === 0 ? "everyday" : null;
}

const idOf = (page: string) => new URL(`../src/${page}`, import.meta.url).pathname;

function withImports(id: string, context: Rolldown.ChunkingContext, all: Set<string>): Set<string> {
  if (all.has(id)) return all;
  all.add(id);
  for (const imported of context.getModuleInfo(id)?.importedIds ?? []) withImports(imported, context, all);
  return all;
}

/** The file that holds a module under `src` and all that this file imports, with their styles. */
export function filesOf(bundle: Rolldown.OutputBundle, module: string): string[] {
  const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
  const first = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`/src/${module}`)));
  if (!first) throw new Error(`no file holds ${module}`);
  const found = new Set([first.fileName]);
  const styles = new Set<string>();
  for (const name of found) {
    const { imports, viteMetadata } = bundle[name] as Rolldown.OutputChunk;
    for (const imported of imports) found.add(imported);
    for (const style of viteMetadata?.importedCss ?? []) styles.add(style);
  }
  return [...found, ...styles];
}
