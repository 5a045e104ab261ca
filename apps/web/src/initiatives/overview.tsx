import { Link } from "@tanstack/react-router";
import { useFormat } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import classes from "./overview.module.css";
import { type Lane, steps } from "./queries.ts";
import { axisOf, placedOn } from "./spans.ts";
import { timelineWords } from "./timeline-words.ts";
import { initiatives } from "./words.ts";

/** All initiatives on one axis of time; their dates stand in words below it. */
export function Overview({
  lanes,
  organisation,
}: {
  readonly lanes: readonly Lane[];
  readonly organisation: string;
}) {
  const t = useWords(timelineWords);
  const { columns } = useWords(initiatives);
  const now = new Date();
  const begun = lanes.filter(({ cycles }) => cycles.length > 0);
  const axis = axisOf(
    begun.flatMap(({ cycles }) => cycles),
    now,
  );
  return (
    <section className={classes.overview} aria-label={t.together}>
      <h2>{t.together}</h2>
      <Ticks axis={axis} />
      <ul>
        {begun.map(({ id, title, cycles }) => (
          <li key={id}>
            <Link
              to="/organisations/$organisation/initiatives/$initiative"
              params={{ organisation, initiative: id }}
            >
              {title}
            </Link>
            <span className={classes.track} aria-hidden="true">
              {cycles.flatMap((cycle) =>
                placedOn(axis, cycle, now).map(({ step, at, start, width }) => (
                  <span
                    key={`${cycle.number} ${at}`}
                    data-step={step}
                    style={{ left: `${start * 100}%`, width: `${width * 100}%` }}
                  />
                )),
              )}
            </span>
          </li>
        ))}
      </ul>
      <p className={classes.key} aria-hidden="true">
        {steps.map((step) => (
          <span key={step}>
            <span data-step={step} /> {columns[step]}
          </span>
        ))}
      </p>
    </section>
  );
}

const parts = 4;

/** Dates along the axis, each once. */
function Ticks({ axis: { from, to } }: { readonly axis: ReturnType<typeof axisOf> }) {
  const format = useFormat();
  const all = Array.from({ length: parts + 1 }, (_, i) => {
    const said = format.day(new Date(from + ((to - from) * i) / parts).toISOString());
    return { said, at: i / parts };
  });
  const shown = all.filter(({ said }, i) => said !== all[i - 1]?.said);
  return (
    <p className={classes.ticks} aria-hidden="true">
      {shown.map(({ said, at }) => (
        <span key={at} style={{ left: `${at * 100}%` }} data-last={at === 1 || undefined}>
          {said}
        </span>
      ))}
    </p>
  );
}
