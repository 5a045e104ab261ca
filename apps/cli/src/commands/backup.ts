import { LevierError } from "@levier/errors";
import type { Arguments } from "../arguments.ts";
import type { Command } from "../command.ts";
import { type Session, write } from "../terminal.ts";

/** `levier backup FILE`. */
export const backup: Command = { options: { values: [] }, mostPositionals: 1, run: runBackup };

/** `levier restore FILE`. */
export const restore: Command = { options: { values: [] }, mostPositionals: 1, run: runRestore };

async function runBackup(args: Arguments, { env, json, messages, stdout }: Session): Promise<void> {
  const file = fileOf(args);
  const { backUp } = await import("@levier/server");
  const { rows, files } = await backUp({ env, file });
  const said = messages.server.backedUp(String(rows), String(files), file);
  await write(stdout, json ? `${JSON.stringify({ rows, files })}\n` : `${said}\n`);
}

async function runRestore(args: Arguments, { env, json, messages, stdout }: Session): Promise<void> {
  const file = fileOf(args);
  const { restoreFrom } = await import("@levier/server");
  const { rows, files } = await restoreFrom({ env, file });
  const said = messages.server.restored(String(rows), String(files));
  await write(stdout, json ? `${JSON.stringify({ rows, files })}\n` : `${said}\n`);
}

function fileOf({ command, positionals: [file] }: Arguments): string {
  if (file === undefined) throw new LevierError("usage/missing-argument", { command, argument: "FILE" });
  return file;
}
