import { Button, NumberInput, Slider } from "@mantine/core";
import { useState } from "react";
import { useWords } from "../../i18n/words.ts";
import { Section } from "../../ui/page.tsx";
import classes from "../experiments.module.css";
import type { Report } from "../queries.ts";
import { useFigures } from "../use-figures.ts";
import { Told } from "./answer.tsx";
import { Coverage } from "./coverage.tsx";
import { report as words } from "./words.ts";

type Row = Report["thresholds"][number];

/** The threshold, moved by hand, and what each place of it costs. */
export function Thresholds({ report }: { readonly report: Report }) {
  const t = useWords(words);
  const { percent } = useFigures();
  const { thresholds, threshold } = report;
  const own = nearest(thresholds, threshold);
  const [at, setAt] = useState(own);
  const row = thresholds[at];
  const said = (place: number) => {
    const { threshold: from } = thresholds[place];
    if (from === null) return t.never;
    return from === 0 ? t.always : t.from(percent(from));
  };
  return (
    <Section title={t.thresholds} purpose={t.thresholdNote}>
      <div className={classes.slider}>
        <p>{`${t.slider} : ${said(at)}`}</p>
        <Slider
          thumbLabel={t.slider}
          thumbProps={{ "aria-valuetext": said(at) }}
          value={at}
          onChange={setAt}
          min={0}
          max={thresholds.length - 1}
          label={null}
          classNames={{ markLabel: classes.mark }}
          mt="sm"
          marks={[{ value: own, label: t.own }]}
        />
      </div>
      <Costs thresholds={thresholds} row={row} choose={setAt} />
      {at !== own && (
        <div>
          <Button variant="default" size="sm" onClick={() => setAt(own)}>
            {t.toOwn}
          </Button>
        </div>
      )}
      <Coverage thresholds={thresholds} chosen={row} />
    </Section>
  );
}

function nearest(rows: readonly Row[], threshold: number): number {
  const distance = ({ threshold: one }: Row) => Math.abs((one ?? 2) - threshold);
  return rows.reduce((best, row, i) => (distance(row) < distance(rows[best]) ? i : best), 0);
}

function Costs({
  thresholds,
  row,
  choose,
}: {
  readonly thresholds: readonly Row[];
  readonly row: Row;
  readonly choose: (at: number) => void;
}) {
  const t = useWords(words);
  const { count, shareOf } = useFigures();
  const [minutes, setMinutes] = useState({ read: 2, error: 20 });
  const cost = (one: Row) => (one.read_per1000 * minutes.read + one.errors_per1000 * minutes.error) / 60;
  const cheapest = thresholds.reduce((best, one, i) => (cost(one) < cost(thresholds[best]) ? i : best), 0);
  return (
    <>
      <dl className={classes.numbers} aria-live="polite">
        <Told name={t.read} said={count(row.read_per1000)} />
        <Told name={t.precision} said={shareOf(row.precision)} />
        <Told name={t.errors} said={count(row.errors_per1000)} />
        <Told name={t.cost} said={t.hours(count(cost(row)))} />
      </dl>
      <div className={classes.fields} data-screen-only>
        <NumberInput
          label={t.minutesRead}
          min={0}
          value={minutes.read}
          onChange={(read) => setMinutes({ ...minutes, read: Number(read) })}
        />
        <NumberInput
          label={t.minutesError}
          min={0}
          value={minutes.error}
          onChange={(error) => setMinutes({ ...minutes, error: Number(error) })}
        />
        <Button variant="default" onClick={() => choose(cheapest)}>
          {t.best}
        </Button>
      </div>
      <p>{t.bestNote}</p>
    </>
  );
}
