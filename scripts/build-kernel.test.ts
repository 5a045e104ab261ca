import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compileKernel, moduleOf } from "./build-kernel.ts";

test("the committed kernel is what its source compiles to", async () => {
  const committed = readFileSync(new URL("../packages/text/src/kernel-bytes.ts", import.meta.url), "utf8");
  expect(moduleOf(await compileKernel()) === committed).toBe(true);
});
