import { setTimeout as pause } from "node:timers/promises";
import { type Client, jsonOf } from "./client.ts";
import type { Program } from "./program.ts";

const classes = ["eau", "école"];

/** Answers that the server has said it keeps: the label, by row and person. */
export interface Labelled {
  readonly acknowledged: Map<string, string>;
  /** Requests without an answer, and of these, how many had been kept. */
  unanswered: number;
  keptUnanswered: number;
  /** Requests of which only a part was kept. */
  halves: number;
}

export const nothingLabelled = (): Labelled => ({
  acknowledged: new Map(),
  unanswered: 0,
  keptUnanswered: 0,
  halves: 0,
});

export const keyOf = (position: number, person: string) => `${position} ${person}`;

export async function beginLabelling(client: Client, dataset: string): Promise<string> {
  const body = { dataset, name: "Thèmes", text_columns: ["texte"], classes };
  return jsonOf<{ id: string }>(await client.insist("POST", "/labellings", { body })).id;
}

/** Labels row after row, three at a time; what was not answered is looked for once the server is back. */
export async function label(options: {
  readonly client: Client;
  readonly program: Program;
  readonly labelling: string;
  readonly tally: Labelled;
  readonly isOver: () => boolean;
}): Promise<void> {
  const { client, labelling, tally, isOver } = options;
  const at = `/labellings/${labelling}`;
  while (!isOver()) {
    const claimed = await client.insist("POST", `${at}/claims`, { body: { count: 9 } });
    const rows = jsonOf<{ position: number }[]>(claimed);
    if (rows.length === 0) await pause(200);
    for (let from = 0; from < rows.length; from += 3) {
      const answers = rows.slice(from, from + 3).map(({ position }) => ({
        position,
        labels: [classes[position % 2]],
      }));
      const answered = await client.ask("POST", `${at}/answers`, { body: { answers } });
      if (answered && answered.status !== 200) throw new Error(`labels: ${answered.bytes}`);
      if (answered || (await wereKept(options, answers)))
        for (const { position, labels } of answers)
          tally.acknowledged.set(keyOf(position, client.person), labels[0]);
    }
  }
}

/** Whether answers that nobody confirmed are there all the same: all of them, or none. */
async function wereKept(
  { client, program, labelling, tally }: Parameters<typeof label>[0],
  answers: readonly { readonly position: number }[],
): Promise<boolean> {
  await client.insist("GET", `/labellings/${labelling}`);
  const positions = answers.map(({ position }) => position);
  const rows = await program.query(`select from label_answer where labelling_id = '${labelling}'
    and person_id = '${client.person}' and position in (${positions})`);
  tally.unanswered++;
  if (rows.length === 0) return false;
  if (rows.length < answers.length) tally.halves++;
  tally.keptUnanswered++;
  return true;
}
