import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { apiTypes, documentOfServer, typesFile } from "./api-types.ts";

test("the web application's types are those of the server's document (else: npm run api)", async () => {
  expect(readFileSync(typesFile, "utf8")).toBe(await apiTypes(await documentOfServer()));
});
