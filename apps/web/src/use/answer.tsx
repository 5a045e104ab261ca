import { Button } from "@mantine/core";
import { useFigures } from "../experiments/use-figures.ts";
import { useWords } from "../i18n/words.ts";
import { type WhiskerRow, Whiskers } from "../ui/charts/whiskers.tsx";
import { StateWord } from "../ui/state-word.tsx";
import { Explained } from "./explained.tsx";
import type { TextAnswer } from "./queries.ts";
import classes from "./use.module.css";
import { use } from "./words.ts";

const shownClasses = 8;

/** What the model answers or why it keeps silent, with the reasons in the text itself. */
export function Answer({ answer, askHuman }: { readonly answer: TextAnswer; readonly askHuman: () => void }) {
  const t = useWords(use);
  const { percent } = useFigures();
  const { labels, probability, abstained, threshold, queued } = answer;
  const named = labels.join(", ") || t.none;
  const sorted = [...answer.classes].sort((a, b) => b.probability - a.probability);
  const told = sorted.filter((one) => labels.includes(one.class));
  return (
    <div className={classes.answer} role="status">
      <p className={classes.said}>
        {abstained ? t.abstains(percent(threshold)) : `${t.answers(named)}, ${t.sure(percent(probability))}`}
      </p>
      {abstained && (
        <div>
          <p>{t.guess(named, percent(probability))}</p>
          {queued ? (
            <StateWord state="good">{t.queued}</StateWord>
          ) : (
            <Button mt="sm" variant="default" onClick={askHuman}>
              {t.queue}
            </Button>
          )}
        </div>
      )}
      {(told.length > 0 ? told : sorted.slice(0, 1)).map((one) => (
        <Explained key={one.class} text={answer.text} explained={one} />
      ))}
      <h3>{t.allClasses}</h3>
      <Whiskers
        rows={sorted.slice(0, shownClasses).map(
          (one): WhiskerRow => ({
            name: one.class,
            value: one.probability,
            low: 0,
            high: one.probability,
            said: percent(one.probability),
            strong: labels.includes(one.class),
          }),
        )}
      />
    </div>
  );
}
