import { useWords } from "../i18n/words.ts";
import { StateWord } from "../ui/state-word.tsx";
import type { Experiment } from "./queries.ts";
import { experiments } from "./words.ts";

/** Whether a model pays, or how far the experiment is. */
export function VerdictWord({ experiment }: { readonly experiment: Experiment }) {
  const t = useWords(experiments);
  const { state, result } = experiment;
  if (!result) {
    const tone = state === "failed" ? "breach" : state === "running" ? "information" : "open";
    return <StateWord state={tone}>{t.states[state]}</StateWord>;
  }
  const { answer } = result.pays;
  if (answer === null) return <StateWord state="information">{t.verdict.unknown}</StateWord>;
  return <StateWord state={answer ? "good" : "attention"}>{answer ? t.verdict.yes : t.verdict.no}</StateWord>;
}
