import { LevierError } from "@levier/errors";
import type { Arguments } from "../arguments.ts";

/** `--keywords "class=word,word;class2=word"`. */
export function keywordsOf(args: Arguments): Readonly<Record<string, readonly string[]>> {
  const keywords: Record<string, string[]> = {};
  for (const value of args.all("keywords")) {
    for (const part of value.split(";").filter((text) => text.trim() !== "")) {
      const [name, list = ""] = part.split("=");
      const words = list
        .split(",")
        .map((word) => word.trim())
        .filter((word) => word !== "");
      if (name.trim() === "" || words.length === 0)
        throw new LevierError("usage/bad-value", {
          command: args.command,
          option: "--keywords",
          value,
          wanted: "keywords",
        });
      keywords[name.trim()] = words;
    }
  }
  return keywords;
}
