import type { LabelledRow } from "@levier/recipes";
import { figures } from "../output/figures.ts";
import { oneLine, safe, width, wrap } from "../output/layout.ts";
import { type Session, styled, write } from "../terminal.ts";
import type { Answers } from "./answers.ts";
import type { AnswerInput } from "./input.ts";
import type { Journal } from "./journal.ts";
import { type Command, labelKeys, meaning } from "./keys.ts";
import type { NextRow, Queue } from "./queue.ts";

export interface LabelOptions {
  readonly rows: readonly LabelledRow[];
  readonly answers: Answers;
  readonly journal: Journal;
  readonly queue: Queue;
  readonly input: AnswerInput;
  /** Labels that have a key; new ones are added at the end. */
  readonly labels: string[];
  readonly multiLabel: boolean;
  readonly session: Session;
}

/** Shows one text after another until the rows, the input or the patience end. Returns the answers given. */
export async function labelTexts(options: LabelOptions): Promise<number> {
  const { queue, input, session, labels, multiLabel } = options;
  const given: number[] = [];
  for (let next = queue.next(); next !== null; next = queue.next()) {
    await write(session.stderr, screen(options, next, given.length));
    const answer = await input.answer();
    if (answer === null) break;
    const pressed = meaning(answer, labels.length, multiLabel);
    if (pressed.kind === "unknown") await tell(session, session.messages.label.unknownKey(safe(pressed.key)));
    else if (pressed.kind === "labels")
      answered(
        options,
        next.row,
        pressed.indexes.map((i) => labels[i]),
        given,
      );
    else if (pressed.command === "quit") return given.length;
    else await obey(options, pressed.command, next.row, given);
  }
  if (queue.next() === null) await tell(session, session.messages.label.done);
  return given.length;
}

/** The answer is on the disk before the next text is shown. */
function answered(
  { answers, journal }: LabelOptions,
  row: number,
  labels: readonly string[],
  given: number[],
): void {
  journal.append(answers.set(row, labels));
  given.push(row);
}

async function obey(options: LabelOptions, command: Command, row: number, given: number[]): Promise<void> {
  if (command === "skip") options.queue.skip(row);
  else if (command === "undo") await undo(options, given);
  else await addLabel(options, row, given);
}

async function undo(
  { answers, journal, queue, rows, session }: LabelOptions,
  given: number[],
): Promise<void> {
  const { label } = session.messages;
  const row = given.pop();
  if (row === undefined) return tell(session, label.nothingToUndo);
  journal.append(answers.set(row, null));
  queue.recall(row);
  await tell(session, label.undone(figures(session).count(rows[row].line)));
}

/** In single-label work a new label is also the answer: that is why it was made. */
async function addLabel(options: LabelOptions, row: number, given: number[]): Promise<void> {
  const { labels, input, multiLabel, session } = options;
  if (labels.length >= labelKeys.length) return tell(session, session.messages.label.full);
  await write(session.stderr, session.messages.label.name);
  const name = (await input.line())?.trim() ?? "";
  if (name === "") return;
  if (!labels.includes(name)) labels.push(name);
  if (!multiLabel) answered(options, row, [name], given);
}

function tell(session: Session, text: string): Promise<void> {
  return write(session.stderr, `${text}\n`);
}

function screen(options: LabelOptions, next: NextRow, thisTime: number): string {
  const { rows, answers, labels, multiLabel, queue, session } = options;
  const { label } = session.messages;
  const { count, percent } = figures(session);
  const [dim, bold, plain] = styled({ ...session, stdout: session.stderr })
    ? ["\u001b[2m", "\u001b[1m", "\u001b[0m"]
    : ["", "", ""];
  const state = [label.progress(count(answers.count), count(rows.length), count(thisTime))];
  if (queue.sure !== null) state.push(label.sure(percent(queue.sure)));
  const { line, text } = rows[next.row];
  const guess = queue.guess(next.row);
  const room = Math.min(82, Math.max(24, (session.stderr.columns || 83) - 1));
  const keys = labels.map((name, i) => `${bold}${labelKeys[i]}${plain} ${oneLine(name, 40)}`);
  return [
    `\n${dim}${state.join(" · ")}\n${label.position(count(line), label.reasons[next.reason])}${plain}\n`,
    `${wrap(safe(text), room - 4, "    ")}\n`,
    inRows(keys, room),
    guess ? `${dim}${label.guess(guess.name, percent(guess.probability))}${plain}` : null,
    multiLabel ? `${dim}${label.keysMany}${plain}` : null,
    `${dim}${label.keys}${plain}\n> `,
  ]
    .filter((part) => part !== null)
    .join("\n");
}

function inRows(parts: readonly string[], columns: number): string {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last !== undefined && width(last) + width(part) + 3 <= columns)
      lines[lines.length - 1] = `${last}   ${part}`;
    else lines.push(part);
  }
  return lines.join("\n");
}
