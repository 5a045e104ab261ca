import { expect, test } from "vitest";
import { linesOf, readKeywords } from "./read-classes.ts";

test("empty lines and spaces around classes do not count", () => {
  expect(linesOf(" a \n\n b\n")).toEqual(["a", "b"]);
});

test("keywords stand after a class and a colon, also where a class holds a colon", () => {
  const classes = ["plantation", "suivi : eau"];
  expect(readKeywords("plantation : arbre*, semis\nsuivi : eau: rivière", classes)).toEqual({
    keywords: { plantation: ["arbre*", "semis"], "suivi : eau": ["rivière"] },
    unknown: undefined,
  });
});

test("a line of no class is told", () => {
  expect(readKeywords("autre : mot", ["plantation"]).unknown).toBe("autre : mot");
});
