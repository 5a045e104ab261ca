import { LevierError } from "@levier/errors";
import { defaultLimits, type Limits } from "@levier/evaluation";
import type { Arguments } from "../arguments.ts";
import { snake } from "../output/json.ts";

/** `--limit equalized_odds_difference=0.1`, as often as wanted. */
export function limitsOf(args: Arguments): Partial<Limits> {
  const limits: Partial<Record<keyof Limits, number>> = {};
  for (const value of args.all("limit")) {
    const [name, number = ""] = value.split("=");
    const key = (Object.keys(defaultLimits) as (keyof Limits)[]).find(
      (limit) => snake(limit) === name.trim(),
    );
    const limit = Number(number.trim().replace(",", "."));
    if (key === undefined || number.trim() === "" || !(limit >= 0 && limit <= 1))
      throw new LevierError("usage/bad-value", {
        command: args.command,
        option: "--limit",
        value,
        wanted: "limit",
      });
    limits[key] = limit;
  }
  return limits;
}
