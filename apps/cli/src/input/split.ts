import { LevierError } from "@levier/errors";
import type { Split } from "@levier/recipes";
import type { Arguments } from "../arguments.ts";
import { shareOf } from "./share.ts";

/** `20%`, `0.2` or `crc32:5`; a fifth unless told. */
export function splitOf(args: Arguments): Split {
  const value = args.text("split") ?? "20%";
  const crc32 = /^crc32:(\d+)$/.exec(value);
  if (crc32 && Number(crc32[1]) >= 2) return { kind: "crc32", modulus: Number(crc32[1]) };
  const share = shareOf(value);
  if (share !== undefined) return { kind: "share", share };
  throw new LevierError("usage/bad-value", {
    command: args.command,
    option: "--split",
    value,
    wanted: "split",
  });
}
