import { ExplainedTerm } from "../../glossary/explained-term.tsx";
import { useWords } from "../../i18n/words.ts";
import { Figure } from "../../ui/charts/figure.tsx";
import { Section } from "../../ui/page.tsx";
import type { Evaluation } from "../queries.ts";
import { useFigures } from "../use-figures.ts";
import { report } from "./words.ts";

const fewTexts = 20;
const shownConfusions = 8;

/** How well each class is recognised, and what is taken for what. */
export function Classes({ evaluation }: { readonly evaluation: Evaluation }) {
  const t = useWords(report);
  const { estimate, score, count } = useFigures();
  const sorted = [...evaluation.per_class].sort((a, b) => (a.f1.value ?? 2) - (b.f1.value ?? 2));
  const [weakest] = sorted;
  const { heads } = t;
  return (
    <Section title={t.classes}>
      <Figure
        title={t.weakest(weakest.class, score(weakest.f1.value))}
        note={
          <>
            {t.classesNote} <ExplainedTerm of="precision">{heads.precision}</ExplainedTerm>,{" "}
            <ExplainedTerm of="recall">{heads.recall}</ExplainedTerm>,{" "}
            <ExplainedTerm of="F1">{heads.f1}</ExplainedTerm>.
          </>
        }
        table={{
          heads: [heads.class, heads.texts, heads.precision, heads.recall, heads.f1],
          rows: sorted.map((one) => [
            one.class,
            count(one.support),
            estimate(one.precision),
            estimate(one.recall),
            estimate(one.f1),
          ]),
        }}
        rows={sorted.map(({ class: name, f1, support }) => ({
          name,
          ...f1,
          said: estimate(f1),
          frail: support < fewTexts,
        }))}
      />
      {!evaluation.multi_label && <Confusion evaluation={evaluation} />}
    </Section>
  );
}

/** The commonest confusions in words and bars; the matrix as a table. */
function Confusion({ evaluation }: { readonly evaluation: Evaluation }) {
  const t = useWords(report);
  const { percent } = useFigures();
  const { classes, confusion } = evaluation;
  const confused = confusion
    .flatMap((row, truth) => {
      const all = row.reduce((sum, one) => sum + one, 0);
      return row.map((texts, predicted) => ({ truth, predicted, texts, share: texts / Math.max(1, all) }));
    })
    .filter(({ truth, predicted, texts }) => truth !== predicted && texts > 0)
    .sort((a, b) => b.texts - a.texts);
  const say = ({ truth, predicted, texts }: (typeof confused)[number]) =>
    t.confused(classes[truth], classes[predicted], texts);
  return (
    <Figure
      title={confused[0] ? say(confused[0]) : t.confusedNone}
      table={{
        heads: [t.confusion, ...classes],
        rows: confusion.map((row, truth) => [classes[truth], ...row.map(String)]),
      }}
      rows={confused.slice(0, shownConfusions).map((one) => ({
        name: say(one),
        value: one.share,
        low: 0,
        high: one.share,
        said: `${percent(one.share)} · ${t.share.toLowerCase()}`,
      }))}
    />
  );
}
