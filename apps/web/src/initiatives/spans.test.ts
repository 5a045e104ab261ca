import { expect, test } from "vitest";
import { axisOf, placedOn, spansOf } from "./spans.ts";

const day = (number: number) => `2026-03-${String(number).padStart(2, "0")}T00:00:00.000Z`;
const reached = (step: "hypothesis" | "build", number: number) => ({
  step,
  at: day(number),
  note: "",
  by: "",
});

test("a cycle's time is shared among its steps; a step gone back to stands twice", () => {
  const steps = [reached("hypothesis", 1), reached("build", 3), reached("hypothesis", 5)];
  const spans = spansOf({ steps, began_at: day(1), decided_at: day(11) }, new Date(day(30)));
  expect(spans.map(({ step, share }) => [step, share])).toEqual([
    ["hypothesis", 0.2],
    ["build", 0.2],
    ["hypothesis", 0.6],
  ]);
});

test("an undecided cycle lasts until now", () => {
  const steps = [reached("hypothesis", 1), reached("build", 3)];
  const spans = spansOf({ steps, began_at: day(1), decided_at: null }, new Date(day(5)));
  expect(spans.map(({ share }) => share)).toEqual([0.5, 0.5]);
});

test("cycles of several initiatives stand on one axis, from the first beginning until now", () => {
  const now = new Date(day(11));
  const early = {
    steps: [reached("hypothesis", 1), reached("build", 3)],
    began_at: day(1),
    decided_at: day(6),
  };
  const late = { steps: [reached("hypothesis", 6)], began_at: day(6), decided_at: null };
  const axis = axisOf([late, early], now);
  expect(axis).toEqual({ from: Date.parse(day(1)), to: now.getTime() });
  const places = [early, late].flatMap((cycle) => placedOn(axis, cycle, now));
  expect(places.map(({ start, width }) => [start, Number(width.toFixed(6))])).toEqual([
    [0, 0.2],
    [0.2, 0.3],
    [0.5, 0.5],
  ]);
});
