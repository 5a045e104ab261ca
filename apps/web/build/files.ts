import { fileURLToPath } from "node:url";
import { normalizePath, type Rolldown } from "vite";

/** What people see in the field, before they come in, every day, and of a report. */
const pages = {
  field: ["feedback/answering-page.tsx"],
  entrance: ["entrance/entrance.tsx", "entrance/sign-in-page.tsx"],
  everyday: [
    "frame/frame.tsx",
    "home/home-page.tsx",
    "datasets/datasets-page.tsx",
    "experiments/experiments-page.tsx",
  ],
  report: ["experiments/experiment-page.tsx"],
};

/** A few files rather than a hundred: over few connections each is a round trip, or waits for another's end. */
export const files: Rolldown.CodeSplittingOptions = {
  groups: [{ name: fileOf, includeDependenciesRecursively: false }],
};

let known: ReadonlyMap<string, string> | undefined;

function fileOf(id: string, context: Rolldown.ChunkingContext): string | null {
  known ??= sorted(context);
  return known.get(id) ?? null;
}

/**
 * Each module with all that it imports in the first file that needs it, so that a file waits for earlier ones
 * alone: what every page needs, or pages of two kinds, stands before all.
 */
function sorted(context: Rolldown.ChunkingContext): Map<string, string> {
  const [field, entrance, everyday, report] = Object.values(pages).map((some) => importedBy(some, context));
  const kinds = [field, entrance, everyday];
  const often = kinds.flat().filter((id) => kinds.filter((ids) => ids.includes(id)).length > 1);
  const first = [...importedBy(["main.tsx"], context), ...often];
  const [libraries, start] = [
    first.filter((id) => isLibrary.test(id)),
    first.filter((id) => !isLibrary.test(id)),
  ];
  const byFile = { report, everyday, entrance, field, start, libraries };
  return new Map(Object.entries(byFile).flatMap(([file, ids]) => ids.map((id) => [id, file] as const)));
}

const isLibrary = /node_modules|\.css$/;

/** The id of a module under `src`, as the build names it on any system. */
const idOf = (module: string) => normalizePath(fileURLToPath(new URL(`../src/${module}`, import.meta.url)));

/** Modules under `src`, and all that they import. */
function importedBy(modules: readonly string[], context: Rolldown.ChunkingContext): string[] {
  const found = new Set(modules.map(idOf));
  const unknown = [...found].find((id) => !context.getModuleInfo(id));
  if (unknown) throw new Error(`the build knows no ${unknown}`);
  for (const id of found)
    for (const imported of context.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  return [...found];
}

/** The file that holds a module under `src` and all that this file imports. */
export function filesOf(bundle: Rolldown.OutputBundle, module: string): string[] {
  const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
  const first = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`/src/${module}`)));
  if (!first) throw new Error(`no file holds ${module}`);
  const found = new Set([first.fileName]);
  for (const name of found)
    for (const imported of (bundle[name] as Rolldown.OutputChunk).imports) found.add(imported);
  return [...found];
}
