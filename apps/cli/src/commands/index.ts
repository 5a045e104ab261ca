import type { Command } from "../command.ts";
import { audit } from "./audit.ts";
import { backup, restore } from "./backup.ts";
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
import { worker } from "./worker.ts";

export const commands = {
  audit,
  backup,
  classify,
  demo,
  doctor,
  duplicates,
  evaluate,
  explain,
  label,
  migrate,
  restore,
  start,
  suggest,
  suspects,
  train,
  worker,
} satisfies Record<string, Command>;

export function isCommand(name: string): name is keyof typeof commands {
  return Object.hasOwn(commands, name);
}
