import type { StepKind } from "@levier/demo";
import type { Server } from "@levier/server";
import { demoFolder } from "./demo-folder.ts";
import { figures } from "./output/figures.ts";
import { type Session, write } from "./terminal.ts";

/** Fills the demo behind the server that already answers, and says how far it is; ends at the signal. */
export async function fillDemo(
  options: Required<Pick<Server, "demo">> &
    Pick<Server, "url" | "setUpLink"> & { readonly signal: AbortSignal },
  session: Session,
): Promise<void> {
  const { messages, stderr, json } = session;
  const say = messages.commons;
  const { count } = figures(session);
  const { fillCommons } = await import("@levier/demo");
  let last = "";
  try {
    await fillCommons({
      ...options,
      setUpLink: options.setUpLink,
      data: demoFolder(),
      tell: async ({ done, total, step, organisation }) => {
        const what = step === null ? say.done : say.step(say.steps[step as StepKind], organisation ?? "");
        if (!json && what !== last) await write(stderr, `  ${count(done)}/${count(total)}  ${what}\n`);
        last = what;
      },
    });
  } catch (error) {
    // The server answers all the same, and the next start goes on from here.
    if (!options.signal.aborted) await write(stderr, `${say.stopped((error as Error).message)}\n`);
  }
}
