import type { Command } from "../command.ts";
import { audit } from "./audit.ts";
import { classify } from "./classify.ts";
import { demo } from "./demo.ts";
import { doctor } from "./doctor.ts";
import { duplicates } from "./duplicates.ts";
import { evaluate } from "./evaluate.ts";
import { explain } from "./explain.ts";
import { label } from "./label.ts";
import { migrate } from "./migrate.ts";
import { start } from "./start.ts";
import { suggest } from "./suggest.ts";
import { suspects } from "./suspects.ts";
import { train } from "./train.ts";

export const commands = {
  audit,
  classify,
  demo,
  doctor,
  duplicates,
  evaluate,
  explain,
  label,
  migrate,
  start,
  suggest,
  suspects,
  train,
} satisfies Record<string, Command>;

export function isCommand(name: string): name is keyof typeof commands {
  return Object.hasOwn(commands, name);
}
