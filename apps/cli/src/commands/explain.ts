import { LevierError } from "@levier/errors";
import { type ClassExplanation, type Evidence, type Explanation, explain as explainText } from "@levier/text";
import type { Arguments } from "../arguments.ts";
import type { Command } from "../command.ts";
import { openModel } from "../model-folder.ts";
import { figures } from "../output/figures.ts";
import { highlight } from "../output/highlight.ts";
import { document } from "../output/json.ts";
import { columns, oneLine, wrap } from "../output/layout.ts";
import { type Session, styled, write } from "../terminal.ts";

/** `levier explain MODEL TEXT`. */
export const explain: Command = { options: { values: ["count"] }, mostPositionals: 2, run: runExplain };

async function runExplain(args: Arguments, session: Session): Promise<void> {
  const [folder, text] = args.positionals;
  const missing = (argument: "MODEL" | "TEXT") =>
    new LevierError("usage/missing-argument", { command: args.command, argument });
  if (folder === undefined) throw missing("MODEL");
  if (text === undefined || text.trim() === "") throw missing("TEXT");
  const shown = args.integer("count", 10, 1);
  const { model } = await openModel(folder);
  const explanation = explainText(model, text);
  const answers = explanation.prediction.labels.map((label) => model.classes[label]);
  const output = session.json
    ? `${JSON.stringify(asDocument(text, answers, explanation))}\n`
    : readable(text, answers, explanation, shown, session);
  await write(session.stdout, output);
}

function asDocument(text: string, answers: readonly string[], { prediction, classes }: Explanation): unknown {
  return document({
    text,
    labels: answers,
    probability: prediction.probability,
    abstained: prediction.abstained,
    classes: classes.map(({ heat: _, ...one }) => one),
  });
}

function readable(
  text: string,
  answers: readonly string[],
  { prediction, classes }: Explanation,
  shown: number,
  session: Session,
): string {
  const { messages } = session;
  const names = answers.length > 0 ? answers.map(messages.quote).join(", ") : messages.explainNone;
  const head = [messages.explainAnswer(names, figures(session).percent(prediction.probability))];
  if (prediction.abstained) head.push(messages.explainAbstains);
  const told = classes.filter((one) => answers.includes(one.class));
  const rivals = [...classes].sort((a, b) => b.probability - a.probability);
  const parts = (told.length > 0 ? told : rivals.slice(0, 1)).map((one) =>
    classPart(text, one, shown, session),
  );
  return `\n${head.map((line) => `  ${line}\n`).join("")}\n${parts.join("\n")}`;
}

function classPart(text: string, one: ClassExplanation, shown: number, session: Session): string {
  const { messages } = session;
  const { signed, count } = figures(session);
  const marked = highlight(text, one.heat, styled(session));
  const top = one.evidence.slice(0, shown);
  const others = one.evidence.slice(shown);
  const rows = top.map((piece) => [
    signed(piece.contribution),
    messages.quote(oneLine(shownNgram(piece), 40)),
    messages.kinds[piece.kind],
  ]);
  if (others.length > 0) {
    const rest = others.reduce((sum, piece) => sum + piece.contribution, 0);
    rows.push([signed(rest), messages.othersSum(count(others.length)), ""]);
  }
  rows.push([signed(one.bias), messages.bias, ""], [signed(one.score), `= ${messages.score}`, ""]);
  const evidence = top.length === 0 ? `  ${messages.noEvidence}\n` : "";
  return `${wrap(marked, 76, "    ")}\n\n  ${messages.evidenceFor(messages.quote(one.class))}\n${evidence}${columns(rows, [0], "    ")}`;
}

/** "-lan-" inside a word, "plan-" at its start, "-té" at its end. */
function shownNgram({ ngram, kind }: Evidence): string {
  if (kind !== "characters") return ngram;
  return `${ngram.startsWith(" ") ? "" : "-"}${ngram.trim()}${ngram.endsWith(" ") ? "" : "-"}`;
}
