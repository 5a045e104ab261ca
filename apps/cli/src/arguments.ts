import { parseArgs } from "node:util";
import { LevierError } from "@levier/errors";
import { nearestName } from "@levier/files";

/** Names of options with a value and of switches; every command also takes the common ones. */
export interface OptionNames {
  readonly values: readonly string[];
  readonly switches?: readonly string[];
}

const common = { values: ["lang"], switches: ["json", "help", "version"] };

/** The arguments of one command, read by type. */
export interface Arguments {
  readonly command: string;
  readonly positionals: readonly string[];
  has(name: string): boolean;
  text(name: string): string | undefined;
  /** Comma-separated; may be given several times. */
  list(name: string): readonly string[];
  all(name: string): readonly string[];
  integer(name: string, otherwise: number, least?: number): number;
}

/** @throws LevierError `usage/unknown-option` with the nearest one, `usage/missing-value`, `usage/too-many-arguments` */
export function parseArguments(
  command: string,
  argv: readonly string[],
  names: OptionNames,
  mostPositionals: number,
): Arguments {
  const switches = [...common.switches, ...(names.switches ?? [])];
  const values = [...common.values, ...names.values];
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    strict: false,
    tokens: true,
    options: {
      ...Object.fromEntries(values.map((name) => [name, { type: "string" as const, multiple: true }])),
      ...Object.fromEntries(switches.map((name) => [name, { type: "boolean" as const }])),
      help: { type: "boolean", short: "h" },
    },
  });
  const found = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const value = checked(command, token, values, switches);
    found.set(token.name, [...(found.get(token.name) ?? []), value]);
  }
  if (positionals.length > mostPositionals && !found.has("help"))
    throw new LevierError("usage/too-many-arguments", { command, argument: positionals[mostPositionals] });
  return readable(command, positionals, found);
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string;
  readonly inlineValue?: boolean;
}

function checked(
  command: string,
  token: OptionToken,
  values: readonly string[],
  switches: readonly string[],
): string {
  if (switches.includes(token.name)) return "";
  if (!values.includes(token.name)) {
    const nearest = nearestName(token.name, [...values, ...switches]);
    throw new LevierError("usage/unknown-option", { command, option: token.rawName, nearest });
  }
  const swallowed = token.inlineValue === false && /^--?[a-z]/i.test(token.value ?? "");
  if (token.value === undefined || token.value === "" || swallowed)
    throw new LevierError("usage/missing-value", { command, option: token.rawName });
  return token.value;
}

function readable(
  command: string,
  positionals: readonly string[],
  found: ReadonlyMap<string, readonly string[]>,
): Arguments {
  const all = (name: string) => found.get(name) ?? [];
  return {
    command,
    positionals,
    has: (name) => found.has(name),
    text: (name) => found.get(name)?.at(-1),
    all,
    list: (name) =>
      all(name)
        .flatMap((value) => value.split(","))
        .map((value) => value.trim())
        .filter((value) => value !== ""),
    integer(name, otherwise, least = 0) {
      const value = found.get(name)?.at(-1);
      if (value === undefined) return otherwise;
      const number = Number(value);
      if (/^\d+$/.test(value) && number >= least && number <= 0xffffffff) return number;
      throw new LevierError("usage/bad-value", { command, option: `--${name}`, value, wanted: "integer" });
    },
  };
}
