import type { Server } from "@levier/server";
import type { Command } from "../command.ts";
import { fillDemo } from "../fill-demo.ts";
import { stopSignal } from "../stop-signal.ts";
import { type Session, write } from "../terminal.ts";

/** `levier start`. */
export const start: Command = {
  options: { values: [] },
  mostPositionals: 0,
  run: (_, session) => runStart(session),
};

async function runStart(session: Session): Promise<void> {
  const { env, messages, stderr, stdout } = session;
  // Only here: the other commands need not wait for the server to load.
  const { startServer } = await import("@levier/server");
  // Lines for machines would bury those for whoever sits at the terminal.
  const otherwise = stdout.isTTY ? { LEVIER_LOG_LEVEL: "warn" } : {};
  const server = await startServer({ env, otherwise, log: stdout });
  await tell(server, session);
  const stop = new AbortController();
  const filling = server.demo && fillDemo({ ...server, demo: server.demo, signal: stop.signal }, session);
  await stopSignal();
  await write(stderr, `${messages.server.stopping}\n`);
  stop.abort();
  await filling;
  await server.stop();
}

/** On standard error, apart from the log: the link is a secret. A demo spends it itself. */
async function tell({ url, setUpLink, demo }: Server, session: Session): Promise<void> {
  const { messages, stderr, stdout, json } = session;
  const link = demo ? undefined : setUpLink;
  if (json) {
    const document = { url, set_up_link: link ?? null, demo: demo !== undefined };
    return write(stdout, `${JSON.stringify(document)}\n`);
  }
  const { setUp, answers, isDemo } = messages.server;
  const before = link === undefined ? "" : `\n${setUp(link)}\n`;
  await write(stderr, `${before}${answers(url)}\n${demo ? `${isDemo}\n` : ""}`);
}
