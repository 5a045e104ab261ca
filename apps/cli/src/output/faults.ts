import type { TableReader } from "@levier/files";
import { type Session, write } from "../terminal.ts";
import { figures } from "./figures.ts";

const shown = 5;

/** Tells on stderr which records were not as they should be. */
export async function tellFaults(reader: TableReader, session: Session): Promise<void> {
  if (reader.faultCount === 0) return;
  const { messages, stderr } = session;
  const { count } = figures(session);
  const lines = reader.faults.slice(0, shown).map((fault) => {
    const line = fault.column === undefined ? count(fault.line) : `${count(fault.line)}:${fault.column}`;
    return messages.fault(line, messages.faultKinds[fault.code], fault.outcome === "left out");
  });
  const more = reader.faultCount - lines.length;
  if (more > 0) lines.push(messages.andMore(count(more)));
  await write(
    stderr,
    `${messages.faults(reader.file, count(reader.faultCount))}\n${lines.map((line) => `  ${line}\n`).join("")}`,
  );
}
