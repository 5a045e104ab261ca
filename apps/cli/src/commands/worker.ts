import type { Command } from "../command.ts";
import { stopSignal } from "../stop-signal.ts";
import { type Session, write } from "../terminal.ts";

/** `levier worker`. */
export const worker: Command = {
  options: { values: [] },
  mostPositionals: 0,
  run: (_, session) => runWorker(session),
};

async function runWorker({ env, json, messages, stderr, stdout }: Session): Promise<void> {
  const { startWorkerOnly } = await import("@levier/server");
  const started = await startWorkerOnly({ env, log: stdout });
  if (json) await write(stdout, `${JSON.stringify({ working: true })}\n`);
  else await write(stderr, `${messages.server.works}\n`);
  await stopSignal();
  await write(stderr, `${messages.server.stopping}\n`);
  await started.stop();
}
