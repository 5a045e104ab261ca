import type { Arguments, OptionNames } from "./arguments.ts";
import type { Session } from "./terminal.ts";

/** A command of the program; its name, options and help are held together by a test. */
export interface Command {
  readonly options: OptionNames;
  readonly mostPositionals: number;
  run(args: Arguments, session: Session): Promise<void>;
}
