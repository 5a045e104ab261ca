// Writes docs/reference/errors.md from the catalogue of errors.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { catalogueEntries, errorsPage } from "./error-table.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
writeFileSync(`${root}docs/reference/errors.md`, errorsPage(catalogueEntries(root)));
