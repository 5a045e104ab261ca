import { useWords } from "../i18n/words.ts";
import { StateWord } from "../ui/state-word.tsx";
import type { Dataset, Version } from "./queries.ts";
import { datasets } from "./words.ts";

/** Whether a version holds personal data, as a word with an icon. */
export function PersonalDataWord({
  dataset,
  version: { personal_data: found },
}: {
  readonly dataset: Dataset;
  readonly version: Version;
}) {
  const t = useWords(datasets);
  if (dataset.expired_at !== null) return <StateWord state="information">{t.expired}</StateWord>;
  if (found === null) return <StateWord state="open">{t.searching}</StateWord>;
  if (found.length === 0) return <StateWord state="good">{t.noPersonal}</StateWord>;
  return <StateWord state="attention">{t.personal}</StateWord>;
}
