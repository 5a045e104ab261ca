import type { Command } from "../command.ts";
import { type Session, write } from "../terminal.ts";

/** `levier migrate`. */
export const migrate: Command = {
  options: { values: [] },
  mostPositionals: 0,
  run: (_, session) => runMigrate(session),
};

async function runMigrate({ env, json, messages, stdout }: Session): Promise<void> {
  const { migrateOnly } = await import("@levier/server");
  const migrations = await migrateOnly(env);
  await write(
    stdout,
    json ? `${JSON.stringify({ migrations })}\n` : `${messages.server.migrated(String(migrations))}\n`,
  );
}
