import { Button, NativeSelect } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { Schemas } from "../../api/client.ts";
import { useOrganisation } from "../../api/me.ts";
import { common } from "../../i18n/common.ts";
import { useWords } from "../../i18n/words.ts";
import { Loaded } from "../../ui/loaded.tsx";
import { Section } from "../../ui/page.tsx";
import { dataPeople } from "../data-people.ts";
import classes from "../experiments.module.css";
import { type Experiment, errorsQuery } from "../queries.ts";
import { useFigures } from "../use-figures.ts";
import { Why } from "./why.tsx";
import { report } from "./words.ts";

const from = "/frame/organisations/$organisation/experiments/$experiment";

/** Wrong answers, the surest first, of one class where that is asked for. */
export function Mistakes({
  experiment,
  classes: names,
}: {
  readonly experiment: Experiment;
  readonly classes: readonly string[];
}) {
  const t = useWords(report);
  const { more } = useWords(common);
  const { id } = useOrganisation();
  const { errors: truth } = useSearch({ from });
  const navigate = useNavigate({ from: "/organisations/$organisation/experiments/$experiment" });
  const query = useInfiniteQuery(errorsQuery(id, experiment.id, truth));
  return (
    <Section title={t.mistakes} purpose={t.mistakesNote}>
      <div className={classes.fields} data-screen-only>
        <NativeSelect
          label={t.ofClass}
          data={[{ value: "", label: t.all }, ...names]}
          value={truth ?? ""}
          onChange={({ currentTarget: { value } }) =>
            void navigate({ search: { errors: value || undefined }, resetScroll: false })
          }
        />
      </div>
      <Loaded query={query} lines={3}>
        {({ pages }) => <Quotes experiment={experiment.id} errors={pages.flatMap(({ items }) => items)} />}
      </Loaded>
      {query.hasNextPage && (
        <div>
          <Button
            variant="default"
            loading={query.isFetchingNextPage}
            onClick={() => void query.fetchNextPage()}
          >
            {more}
          </Button>
        </div>
      )}
    </Section>
  );
}

function Quotes({
  experiment,
  errors,
}: {
  readonly experiment: string;
  readonly errors: readonly Schemas["ExperimentError"][];
}) {
  const t = useWords(report);
  const { percent } = useFigures();
  const works = dataPeople(useOrganisation());
  if (errors.length === 0) return <p>{t.noMistakes}</p>;
  const named = (labels: readonly string[]) => labels.join(", ") || t.nothing;
  return (
    <ul className={classes.quotes}>
      {errors.map(({ position, text, truth, predicted, probability }) => (
        <li key={position}>
          <blockquote>{text ?? t.gone}</blockquote>
          <p>{t.took(named(truth), named(predicted), percent(probability))}</p>
          {works && text !== null && predicted.length > 0 && (
            <Why experiment={experiment} text={text} predicted={predicted} />
          )}
        </li>
      ))}
    </ul>
  );
}
