import { useWords } from "../../i18n/words.ts";
import { Section } from "../../ui/page.tsx";
import classes from "../experiments.module.css";
import type { Report } from "../queries.ts";
import { useFigures } from "../use-figures.ts";
import { report as words } from "./words.ts";

const shown = 10;

/** Training labels that the model would put otherwise. */
export function Suspects({ report }: { readonly report: Report }) {
  const t = useWords(words);
  const { percent, count } = useFigures();
  const { suspects, suspect_count } = report;
  if (suspects.length === 0)
    return (
      <Section title={t.suspects}>
        <p>{t.noSuspects}</p>
      </Section>
    );
  return (
    <Section title={t.suspects} purpose={t.suspectsNote(count(suspect_count))}>
      <ul className={classes.quotes}>
        {suspects.slice(0, shown).map((one) => (
          <li key={one.position}>
            <blockquote>{one.text ?? t.gone}</blockquote>
            <p>{t.given(one.given, one.suggested, percent(one.suggested_probability))}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
