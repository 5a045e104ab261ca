import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { freePort, postmasterOf, startProgram } from "../testing/program.ts";

test("a port that is taken is told, and nothing keeps running", async () => {
  const data = mkdtempSync(join(tmpdir(), "levier-taken-"));
  chmodSync(data, 0o755);
  const port = await freePort();
  const other = createServer().listen(port, "127.0.0.1");
  await expect(startProgram({ data, port })).rejects.toThrow("the program ended with 1");
  expect(postmasterOf(data)).toBeUndefined();
  other.close();
  rmSync(data, { recursive: true, force: true });
});
