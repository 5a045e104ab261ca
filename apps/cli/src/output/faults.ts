import type { Fault, TableReader } from "@levier/files";
import { type Session, write } from "../terminal.ts";
import { figures } from "./figures.ts";

const shown = 5;

/** What now stands in the place of bytes that did not decode. */
function readAs({ code, detail }: Fault, messages: Session["messages"]): string {
  const read = code === "bad-encoding" ? detail?.split(" → ")[1] : undefined;
  return read === undefined ? "" : messages.readAs(read);
}

/** Tells on stderr which records were not as they should be. */
export async function tellFaults(reader: TableReader, session: Session): Promise<void> {
  if (reader.faultCount === 0) return;
  const { messages, stderr } = session;
  const { count } = figures(session);
  const found = reader.faults.slice(0, shown);
  const lines = found.map((fault) => {
    const column = fault.column === undefined ? null : count(fault.column);
    const what = `${messages.faultKinds[fault.code]}${readAs(fault, messages)}`;
    return messages.fault(count(fault.line), column, what, fault.outcome === "left out");
  });
  const more = reader.faultCount - lines.length;
  if (more > 0) lines.push(messages.andMore(count(more)));
  await write(
    stderr,
    `${messages.faults(reader.file, count(reader.faultCount))}\n${lines.map((line) => `  ${line}\n`).join("")}`,
  );
}
