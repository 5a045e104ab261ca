import type { Session } from "../terminal.ts";

/** Where answers come from: single keys in a terminal, lines elsewhere. */
export interface AnswerInput {
  /** The keys of one answer; null at the end of the input. */
  answer(): Promise<string | null>;
  /** A typed line, such as the name of a new label; null at the end of the input. */
  line(): Promise<string | null>;
  close(): void;
}

/**
 * Reads a terminal key by key (a line in multi-label work, where an answer has several keys), and anything
 * else line by line, so that a session can be piped in.
 */
export function answerInput({ stdin }: Session, byLine: boolean): AnswerInput {
  const raw = stdin.isTTY === true && !byLine;
  const chunks = stdin[Symbol.asyncIterator]();
  let held = "";
  const more = async () => {
    const { value, done } = await chunks.next();
    if (!done) held += String(value);
    return !done;
  };
  const line = async () => {
    while (!held.includes("\n")) {
      if (await more()) continue;
      const rest = held;
      held = "";
      return rest === "" ? null : rest;
    }
    const end = held.indexOf("\n");
    const read = held.slice(0, end).replace(/\r$/, "");
    held = held.slice(end + 1);
    return read;
  };
  const key = async () => {
    for (held = withoutNoise(held); held === ""; held = withoutNoise(held)) if (!(await more())) return null;
    const [first] = held;
    held = held.slice(first.length);
    return first;
  };
  stdin.setEncoding("utf8");
  if (raw) stdin.setRawMode?.(true);
  return {
    answer: raw ? key : line,
    async line() {
      if (!raw) return line();
      stdin.setRawMode?.(false);
      const read = await line();
      stdin.setRawMode?.(true);
      return read;
    },
    close() {
      if (raw) stdin.setRawMode?.(false);
      stdin.pause();
    },
  };
}

/** Arrow keys and the like come as one escape sequence, which answers nothing; nor do line ends. */
function withoutNoise(keys: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape starts these sequences
  return keys.replace(/^(?:\u001b(?:\[[0-9;]*[A-Za-z~]|O.)?|[\r\n])+/, "");
}
