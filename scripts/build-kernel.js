// Compiles packages/text/kernel/kernel.ts (AssemblyScript) to the committed module that carries its bytes.
import { writeFileSync } from "node:fs";
import asc from "assemblyscript/asc";

const { error, stderr, binary } = await compile();
if (error) {
  console.error(String(stderr));
  process.exit(1);
}
writeFileSync(
  "packages/text/src/kernel-bytes.ts",
  `// Made from packages/text/kernel/kernel.ts by "npm run kernel"; a test holds the two together.\nexport const kernelBytes =\n  "${Buffer.from(binary).toString("base64")}";\n`,
);

async function compile() {
  let binary;
  const result = await asc.main(
    [
      "packages/text/kernel/kernel.ts",
      "-O3",
      "--runtime",
      "stub",
      "--noAssert",
      "--enable",
      "simd",
      "--outFile",
      "kernel.wasm",
    ],
    {
      writeFile: (name, contents) => {
        if (name.endsWith(".wasm")) binary = contents;
      },
    },
  );
  return { ...result, binary };
}
