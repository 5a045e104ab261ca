import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const readme = fileURLToPath(new URL("README.md", import.meta.url));

/** Puts a part's table in the place of the former one, between its two markers in `bench/README.md`. */
export async function keep(part: string, table: string, machine: string): Promise<void> {
  const [start, end] = [`<!-- ${part} -->`, `<!-- /${part} -->`];
  const text = await readFile(readme, "utf8");
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${readme} lacks the markers ${start} and ${end}`);
  const day = new Date().toISOString().slice(0, 10);
  const inner = `${start}\n${table}\nMeasured on ${day}: ${machine}.\n`;
  await writeFile(readme, text.slice(0, from) + inner + text.slice(to));
}
