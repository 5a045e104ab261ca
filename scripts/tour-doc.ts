// Puts what the tours' commands print now into the READMEs.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openPlace, renewed, root, tours } from "./tour.ts";

const place = await openPlace();
try {
  for (const page of tours) {
    const file = join(root, page);
    writeFileSync(file, await renewed(readFileSync(file, "utf8"), page, place));
  }
} finally {
  place.remove();
}
