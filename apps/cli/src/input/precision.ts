import { LevierError } from "@levier/errors";
import type { Arguments } from "../arguments.ts";
import { shareOf } from "./share.ts";

/** `90%` or `0.9`: the precision that answers must hold, or the model abstains; the recipe's own unless told. */
export function precisionOf(args: Arguments): number | undefined {
  const value = args.text("precision");
  if (value === undefined) return undefined;
  const share = shareOf(value);
  if (share !== undefined) return share;
  throw new LevierError("usage/bad-value", {
    command: args.command,
    option: "--precision",
    value,
    wanted: "precision",
  });
}
