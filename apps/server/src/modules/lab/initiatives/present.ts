import type { CycleRow } from "./queries/cycles.ts";
import type { AnswerRow, FormRow } from "./queries/forms.ts";
import type { InitiativeRow } from "./queries/one-initiative.ts";
import { summariseAnswers } from "./summarise-answers.ts";

const known = ({ id, title, state, ownerId }: InitiativeRow) => ({ id, title, state, owner: ownerId });
const of = ({ id }: InitiativeRow, cycles: readonly CycleRow[]) =>
  cycles.filter(({ cycle }) => cycle.initiativeId === id);

export function presentInitiative(row: InitiativeRow, cycles: readonly CycleRow[]) {
  const { problem, people, hypothesis, success, risks } = row;
  const canvas = { problem, people, hypothesis, success, risks };
  const created_at = row.createdAt.toISOString();
  return { ...known(row), ...canvas, created_at, cycles: cycles.map(presentCycle) };
}

export function presentCard(row: InitiativeRow, all: readonly CycleRow[]) {
  const last = of(row, all).at(-1);
  const since = last?.cycle.decidedAt ?? last?.steps.at(-1)?.reachedAt ?? row.createdAt;
  return {
    ...known(row),
    column: row.state === "active" ? last!.cycle.step : row.state,
    since: since.toISOString(),
    cycle: last?.cycle.number ?? null,
    answers: last?.answers ?? 0,
  };
}

export function presentLane(row: InitiativeRow, all: readonly CycleRow[]) {
  return { ...known(row), cycles: of(row, all).map(presentCycle) };
}

function presentCycle({ cycle, steps, answers }: CycleRow) {
  return {
    number: cycle.number,
    hypothesis: cycle.hypothesis,
    step: cycle.step,
    began_at: cycle.beganAt.toISOString(),
    decision: cycle.decision,
    reasons: cycle.reasons,
    decided_at: cycle.decidedAt?.toISOString() ?? null,
    decided_by: cycle.decidedBy,
    answers,
    steps: steps.map(({ step, note, reachedAt, reachedBy }) => ({
      step,
      note,
      at: reachedAt.toISOString(),
      by: reachedBy,
    })),
  };
}

export function presentForm(row: FormRow, now: Date) {
  return {
    id: row.id,
    cycle: row.cycle,
    title: row.title,
    introduction: row.introduction,
    language: row.language,
    questions: [...row.questions],
    state: stateOf(row, now),
    answers: row.answerCount,
    most_answers: row.mostAnswers,
    expires_at: row.expiresAt.toISOString(),
    created_at: row.createdAt.toISOString(),
    created_by: row.createdBy,
  };
}

function stateOf(row: FormRow, now: Date): "open" | "expired" | "revoked" | "full" {
  if (row.revokedAt) return "revoked";
  if (row.expiresAt <= now) return "expired";
  return row.answerCount >= row.mostAnswers ? "full" : "open";
}

export function presentSummary(form: FormRow, answers: readonly AnswerRow[], now: Date) {
  const given = answers.map(({ answeredOn, answers: said }) => ({ on: answeredOn, answers: said }));
  return { form: presentForm(form, now), questions: summariseAnswers(form.questions, given) };
}
