/** 1–9, then the letters that are no command. */
export const labelKeys = [..."123456789abcdefghijklmoprtvwxyz"];

export type Command = "new" | "undo" | "skip" | "quit";

const commands: Readonly<Record<string, Command>> = {
  n: "new",
  u: "undo",
  s: "skip",
  q: "quit",
  "\u0003": "quit",
  "\u0004": "quit",
};

export type Pressed =
  | { readonly kind: "command"; readonly command: Command }
  | { readonly kind: "labels"; readonly indexes: readonly number[] }
  | { readonly kind: "unknown"; readonly key: string };

/** What an answer means: one command, or the keys of labels (several in multi-label work, "" for none). */
export function meaning(answer: string, labels: number, multiLabel: boolean): Pressed {
  const keys = [...answer.trim().toLowerCase()];
  if (keys.length === 1 && Object.hasOwn(commands, keys[0]))
    return { kind: "command", command: commands[keys[0]] };
  const indexes = [...new Set(keys.map((key) => labelKeys.indexOf(key)))];
  const bad = keys.find((key) => labelKeys.indexOf(key) < 0 || labelKeys.indexOf(key) >= labels);
  if (bad !== undefined) return { kind: "unknown", key: bad };
  if (!multiLabel && indexes.length !== 1) return { kind: "unknown", key: answer };
  return { kind: "labels", indexes };
}
