import { run } from "./run.ts";

// `levier … | head`: the reader has gone, so there is nobody left to write for.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  // Anything else also rejects the write that met it, and is told from there.
});
// With nobody left to read messages, the work still goes on.
process.stderr.on("error", () => {});

process.exitCode = await run(process.argv.slice(2), process);
// Standard input may still be open (a terminal); what was written has been flushed by then.
process.stdin.unref?.();
