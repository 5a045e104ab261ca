import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPlace, type Place, renewed, root, tours } from "./tour.ts";

let place: Place;
beforeAll(async () => {
  place = await openPlace();
});
afterAll(() => place.remove());

test.runIf(process.platform !== "win32").concurrent.each(tours)(
  "%s shows what its commands print (else: npm run docs:tour)",
  async (name) => {
    const page = readFileSync(join(root, name), "utf8");
    expect(page.match(/^\$ npx levier /gm)?.length).toBeGreaterThan(8);
    expect(page).toBe(await renewed(page, name, place));
  },
  120_000,
);
