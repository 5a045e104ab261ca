import type { Readable, Writable } from "node:stream";
import type { Language } from "@levier/errors";
import type { Messages } from "./messages/fr.ts";

/** Where a program run reads and writes; tests give their own streams. */
export interface Terminal {
  readonly stdin: Readable & { readonly isTTY?: boolean; setRawMode?(raw: boolean): unknown };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** A terminal with the language to speak in it. */
export interface Session extends Terminal {
  readonly language: Language;
  readonly messages: Messages;
  readonly json: boolean;
}

/** Whether to use ANSI styles (https://no-color.org). */
export function styled({ stdout, env }: Terminal): boolean {
  return stdout.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb";
}

/** Writes and waits for room, so that a slow reader never makes memory grow. */
export function write(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
