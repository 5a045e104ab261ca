import { expect, test } from "vitest";
import { rowsPicture } from "./picture.ts";
import { csvOf } from "./save.ts";

const ink = { ink: "#111", soft: "#555", line: "#ddd", lever: "#070", paper: "#fff", font: '"Sans", serif' };

test("a picture holds title, names and values as text, whatever they hold, at their places", () => {
  const rows = [
    { name: "<b>eau & feu", value: 0.5, low: 0.25, high: 0.75, said: "0,50" },
    { name: "vide", value: null, low: null, high: null, said: "trop peu" },
  ];
  const { svg, width, height } = rowsPicture({ title: 'Dit « "oui" »', rows, ink });
  expect(svg).toContain("&lt;b&gt;eau &amp; feu</text>");
  expect(svg).toContain('x1="420" x2="600"');
  expect(svg).toContain('cx="510"');
  expect(svg.match(/<circle/g)).toHaveLength(1);
  expect(svg).not.toContain("<b>");
  expect([width, height]).toEqual([960, 24 + 24 + 18 + 2 * 34 + 24]);
});

test("figures are numbers in CSV, and formulas are guarded", () => {
  expect(
    csvOf([
      ["nom", "valeur"],
      ["=1+1", 0.25],
      ['dit "oui"', null],
    ]),
  ).toBe('\ufeff"nom","valeur"\r\n"\'=1+1",0.25\r\n"dit ""oui""",""\r\n');
});

test("nothing in a chart's file is run by a spreadsheet, and numbers stay numbers", () => {
  const formulas = ["=1+1", "+cmd", "-cmd", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "＝1+1", "－1"];
  for (const cell of formulas) expect(csvOf([[cell]]), cell).toBe(`\ufeff"'${cell}"\r\n`);
  expect(csvOf([[-3.5, "-3,5", "+4", "a-b"]])).toBe('\ufeff-3.5,"-3,5","+4","a-b"\r\n');
});
