import type { Server } from "@levier/server";
import type { Command } from "../command.ts";
import { stopSignal } from "../stop-signal.ts";
import { type Session, write } from "../terminal.ts";

/** `levier start`. */
export const start: Command = {
  options: { values: [] },
  mostPositionals: 0,
  run: (_, session) => runStart(session),
};

async function runStart(session: Session): Promise<void> {
  // Only here: the other commands need not wait for the server to load.
  const { startServer } = await import("@levier/server");
  const server = await startServer({ env: session.env, log: session.stdout });
  await tell(server, session);
  await stopSignal();
  await write(session.stderr, `${session.messages.server.stopping}\n`);
  await server.stop();
}

/** On standard error, apart from the log: the link is a secret. */
async function tell({ url, setUpLink }: Server, { messages, stderr, stdout, json }: Session): Promise<void> {
  if (json) return write(stdout, `${JSON.stringify({ url, set_up_link: setUpLink ?? null })}\n`);
  const link = setUpLink === undefined ? "" : `\n${messages.server.setUp(setUpLink)}\n`;
  await write(stderr, `${link}${messages.server.answers(url)}\n`);
}
