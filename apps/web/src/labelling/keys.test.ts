import { expect, test } from "vitest";
import { keyOf, pressed } from "./keys.ts";

test("the first nine classes get digits, the next letters that mean nothing else", () => {
  const keys = Array.from({ length: 40 }, (_, index) => keyOf(index));
  expect(keys.slice(0, 11)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9", "a", "b"]);
  expect(keys).not.toContain("s");
  expect(keys).not.toContain("u");
  expect(keys.at(-1)).toBeUndefined();
  const given = keys.filter((key) => key !== undefined);
  expect(new Set(given).size).toBe(given.length);
});

test("digits count by their place, so that a French keyboard needs no Shift", () => {
  expect(pressed({ key: "&", code: "Digit1" })).toBe("1");
  expect(pressed({ key: "1", code: "Numpad1" })).toBe("1");
  expect(pressed({ key: "A", code: "KeyQ" })).toBe("a");
  expect(pressed({ key: "?", code: "Comma" })).toBe("?");
});
