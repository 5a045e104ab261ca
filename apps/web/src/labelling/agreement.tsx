import { useQuery } from "@tanstack/react-query";
import { useOrganisation } from "../api/me.ts";
import { ExplainedTerm } from "../glossary/explained-term.tsx";
import { common } from "../i18n/common.ts";
import { useFormat } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { peopleQuery } from "../members/queries.ts";
import { Section } from "../ui/page.tsx";
import { StateWord } from "../ui/state-word.tsx";
import { page } from "./page-words.ts";
import type { Labelling, LabellingState } from "./queries.ts";

const states = {
  reliable: "good",
  tentative: "information",
  unreliable: "attention",
  "not enough data": "open",
} as const;

/** Who labelled, and how far several people say the same of one text. */
export function Agreement({
  agreement,
  people,
  overlap,
}: {
  readonly agreement: Labelling["agreement"];
  readonly people: LabellingState["progress"]["by_person"];
  readonly overlap: number;
}) {
  const t = useWords(page);
  const { unknownPerson } = useWords(common);
  const format = useFormat();
  const { id } = useOrganisation();
  const { data = [] } = useQuery(peopleQuery(id));
  const reading = agreement?.reading ?? "not enough data";
  const alpha = agreement?.alpha;
  const figure = (value: number | null) => (value === null ? "?" : format.figure(value));
  return (
    <>
      {overlap > 1 && (
        <Section title={t.agreement}>
          <StateWord state={states[reading]}>{t.reading[reading]}</StateWord>
          {agreement && alpha && alpha.value !== null && (
            <p>
              <ExplainedTerm of="Krippendorff’s alpha">
                {t.alpha(figure(alpha.value), figure(alpha.low), figure(alpha.high))}
              </ExplainedTerm>{" "}
              {t.overRows(format.count(agreement.rows), format.count(agreement.answers))}
            </p>
          )}
        </Section>
      )}
      {people.length > 0 && (
        <Section title={t.people}>
          <ul>
            {people.map(({ person, answers, passed }) => (
              <li key={person}>
                {t.person(
                  data.find((one) => one.id === person)?.name ?? unknownPerson,
                  format.count(answers),
                  format.count(passed),
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
