import type { Rolldown } from "vite";

/**
 * What the pages of a file import stands in it, unless an earlier one holds it: so a file waits for earlier
 * ones alone. What people in the field see comes first, then what everybody sees every day.
 */
const together = {
  field: ["feedback/answering-page.tsx"],
  everyday: [
    "entrance/entrance.tsx",
    "frame/frame.tsx",
    "home/home-page.tsx",
    "datasets/datasets-page.tsx",
    "experiments/experiments-page.tsx",
  ],
  forms: ["entrance/sign-in-page.tsx"],
  report: ["experiments/experiment-page.tsx"],
};

/** A few files rather than a hundred: each is a round trip to a phone with few connections. */
export const files: Rolldown.CodeSplittingOptions = {
  groups: [
    { name: "libraries", tags: ["$initial"], test: /node_modules|\.css$|rolldown/ },
    { name: "start", tags: ["$initial"] },
    { name: fileOf, includeDependenciesRecursively: false },
  ],
};

const known = new Map<string, string>();

/** A page's own module stays in a file of its own, by which it is asked for. */
function fileOf(id: string, context: Rolldown.ChunkingContext): string | null {
  if (known.size === 0)
    for (const [file, pages] of Object.entries(together))
      for (const page of pages) takeImports(idOf(page), file, context);
  return context.getModuleInfo(id)?.dynamicImporters.length === 0 ? (known.get(id) ?? null) : null;
}

function takeImports(id: string, file: string, context: Rolldown.ChunkingContext): void {
  if (known.has(id)) return;
  known.set(id, file);
  for (const imported of context.getModuleInfo(id)?.importedIds ?? []) takeImports(imported, file, context);
}

const idOf = (page: string) => new URL(`../src/${page}`, import.meta.url).pathname;

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
