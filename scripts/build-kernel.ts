// Compiles packages/text/kernel/kernel.ts (AssemblyScript) to the committed module that carries its bytes:
// npx tsx scripts/build-kernel.ts
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";

const root = new URL("../", import.meta.url);
const target = new URL("packages/text/src/kernel-bytes.ts", root);
const options = ["-O3", "--runtime", "stub", "--noAssert", "--enable", "simd", "--outFile", "kernel.wasm"];

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(target, moduleOf(await compileKernel()));

/**
 * The kernel as WebAssembly.
 *
 * @throws Error with the compiler's words where the source does not compile
 */
export async function compileKernel(): Promise<Uint8Array> {
  let binary: Uint8Array | undefined;
  const { error, stderr } = await asc.main(
    ["packages/text/kernel/kernel.ts", "--baseDir", fileURLToPath(root), ...options],
    {
      writeFile: (_, contents) => {
        if (typeof contents !== "string") binary = contents;
      },
    },
  );
  if (error || !binary) throw new Error(`${stderr}`);
  return binary;
}

/** The text of the module that carries the bytes. */
export function moduleOf(binary: Uint8Array): string {
  return `// Made from packages/text/kernel/kernel.ts by scripts/build-kernel.ts; a test holds the two together.
export const kernelBytes =
  "${Buffer.from(binary).toString("base64")}";
`;
}
