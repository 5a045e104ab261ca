import { useWords } from "../i18n/words.ts";
import { StateWord } from "../ui/state-word.tsx";
import type { Dataset } from "./queries.ts";
import { datasets } from "./words.ts";

/** Whether a dataset holds personal data, as a word with an icon; null while that is searched for. */
export function PersonalDataWord({
  dataset,
  holds,
}: {
  readonly dataset: Dataset;
  readonly holds: boolean | null;
}) {
  const t = useWords(datasets);
  if (dataset.expired_at !== null) return <StateWord state="information">{t.expired}</StateWord>;
  if (holds === null) return <StateWord state="open">{t.searching}</StateWord>;
  if (!holds) return <StateWord state="good">{t.noPersonal}</StateWord>;
  return <StateWord state="attention">{t.personal}</StateWord>;
}
