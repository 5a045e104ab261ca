import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { dark, light } from "./colours.ts";
import { contrast } from "./contrast.ts";

test("the ratio is that of the standard's extremes and of a known pair", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
  // #767676 on white is the well-known lightest grey of 4.5:1.
  expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
});

test("the page opens on the paper of its scheme, before any style has come", () => {
  const page = readFileSync(new URL("../../index.html", import.meta.url), "utf8");
  expect(page.match(/(?<=background: )#\w+/g)).toEqual([light.paper, dark.paper]);
  expect(page.match(/(?<=100vmax )#\w+/g)).toEqual([light.paper, dark.paper]);
});

describe.each(Object.entries({ light, dark }))("%s", (_, palette) => {
  test("every text colour can be read on both grounds (WCAG 2.2, 1.4.3)", () => {
    for (const text of ["ink", "soft", "lever", "amber", "brick", "sky"] as const)
      for (const ground of ["paper", "shade"] as const)
        expect(contrast(palette[text], palette[ground]), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    for (const button of ["lever", "amber", "brick", "sky"] as const)
      expect(contrast(palette.onAction, palette[button]), button).toBeGreaterThanOrEqual(4.5);
  });

  test("edges of fields can be seen (WCAG 2.2, 1.4.11)", () => {
    expect(contrast(palette.edge, palette.paper)).toBeGreaterThanOrEqual(3);
  });
});
