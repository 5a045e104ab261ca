import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { LevierError } from "@levier/errors";

const needed = "actions.csv";

/** `demo/data` of the repository, whether the program runs from its bundle or from its sources. */
export function demoFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (let up = folder; ; folder = up) {
    const data = join(folder, "demo", "data");
    if (existsSync(join(data, needed))) return data;
    up = dirname(folder);
    if (up === folder) throw new LevierError("files/not-found", { file: join("demo", "data", needed) });
  }
}
