import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readAll } from "./testing.ts";

const data = join(import.meta.dirname, "../../../../shared/data");
const present = existsSync(data);
if (!present) console.warn(`real data skipped: ${data} is not there`);

/** Rows, columns, encoding, faults; the rows agree with Python's csv module. */
describe.skipIf(!present)("real files", () => {
  it.each([
    ["subventions/plf-2012-jaune-associations-subventionne-es-en-2010.csv", 37_679, 5, "windows-1252", 0],
    ["subventions/donnees_subventions_agregees_PDL.csv", 18_719, 21, "utf-8", 746],
    ["subventions/data.gouv-cd53-14-10-2019-.xlsx", 61, 15, undefined, 0],
    ["disaster-messages/messages.csv", 23_636, 5, "utf-8", 0],
    ["reserve-parlementaire/associations.csv", 5_130, 9, "utf-8", 0],
    ["sdg/sdg.csv", 864, 4, "utf-8", 0],
    ["paris-budget-participatif/projects.csv", 982, 7, "utf-8", 0],
    ["african-storybook/stories.csv", 1_747, 7, "utf-8", 0],
  ])("%s", async (file, rows, columns, encoding, faults) => {
    const read = await readAll(join(data, file));
    expect(read.rows.length).toBe(rows);
    expect(read.table.columns.length).toBe(columns);
    expect(read.table.encoding).toBe(encoding);
    expect(read.table.faultCount).toBe(faults);
    expect(read.table.progress()).toBe(1);
  });

  it("mends the names that are broken in the grants of the Pays de la Loire", async () => {
    const { rows } = await readAll(join(data, "subventions/donnees_subventions_agregees_PDL.csv"));
    const mended = rows.filter(
      ([name]) => name === "Conseil Départemental de la Sarthe" || /Départemental/.test(name),
    );
    expect(mended.length).toBeGreaterThan(100);
    expect(rows.flat().some((cell) => cell.includes("ü¾"))).toBe(false);
  });
});
