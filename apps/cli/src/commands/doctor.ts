import { explain, LevierError } from "@levier/errors";
import type { Check } from "@levier/server";
import type { Command } from "../command.ts";
import { columns } from "../output/layout.ts";
import { type Session, write } from "../terminal.ts";

/** `levier doctor`. */
export const doctor: Command = {
  options: { values: [] },
  mostPositionals: 0,
  run: (_, session) => runDoctor(session),
};

async function runDoctor(session: Session): Promise<void> {
  const { diagnose } = await import("@levier/server");
  const checks = await diagnose(session.env);
  await write(
    session.stdout,
    session.json ? `${JSON.stringify(documentOf(checks))}\n` : table(checks, session),
  );
  const { length: count } = checks.filter((check) => check.state === "fault");
  if (count > 0) throw new LevierError("installation/unwell", { count });
}

function documentOf(checks: readonly Check[]): object {
  return {
    checks: checks.map(({ name, state, detail, error }) => ({
      name,
      state,
      detail: detail ?? null,
      error: error?.code ?? null,
    })),
  };
}

function table(checks: readonly Check[], { messages, language }: Session): string {
  const rows = checks.map(({ name, state, detail = "" }) => [
    messages.server.checks[name],
    messages.server.states[state],
    detail,
  ]);
  const errors = checks.flatMap(({ error }) => (error ? [`\n  ${explain(error, language)}\n`] : []));
  return `\n${columns(rows)}\n${errors.join("")}`;
}
