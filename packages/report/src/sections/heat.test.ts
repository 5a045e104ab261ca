import { expect, it } from "vitest";
import { heatRuns, heatText } from "./heat.ts";

it("marks by share of the strongest contribution, and only what spoke for the answer", () => {
  const heat = Float64Array.of(1, 1, 0, -1, 0.5, 0.2, 0.05);
  expect(heatRuns("abcdefg", heat)).toEqual([
    { level: 3, text: "ab" },
    { level: 0, text: "cd" },
    { level: 2, text: "e" },
    { level: 1, text: "f" },
    { level: 0, text: "g" },
  ]);
});

it("cuts no surrogate pair in two", () => {
  const heat = Float64Array.of(0, 1, 0, 0);
  expect(heatRuns("a💧b", heat).map(({ text }) => text)).toEqual(["a", "💧", "b"]);
});

it("shows the hottest part of a long text and says that it was shortened", () => {
  const heat = new Float64Array(5000);
  heat.fill(1, 3000, 3006);
  const shown = heatText(`${"x".repeat(3000)}danger${"y".repeat(1994)}`, heat).text;
  expect(shown).toContain('<mark class="h3">danger</mark>');
  expect(shown).toMatch(/^… .* …$/);
});

it("marks nothing where nothing spoke for the answer", () => {
  expect(heatText("calm", new Float64Array(4)).text).toBe("calm");
  expect(heatText("", new Float64Array(0)).text).toBe("");
});
