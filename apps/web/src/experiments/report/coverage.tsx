import { useWords } from "../../i18n/words.ts";
import classes from "../../ui/charts/charts.module.css";
import { Figure } from "../../ui/charts/figure.tsx";
import { Plane, x, y } from "../../ui/charts/plane.tsx";
import type { Report } from "../queries.ts";
import { useFigures } from "../use-figures.ts";
import { report as words } from "./words.ts";

type Row = Report["thresholds"][number];

/** How right the answers are by how many texts are answered; the chosen threshold stands on the curve. */
export function Coverage({
  thresholds,
  chosen,
}: {
  readonly thresholds: readonly Row[];
  readonly chosen: Row;
}) {
  const t = useWords(words);
  const { percent, count, shareOf } = useFigures();
  const rows = thresholds.filter(({ precision }) => precision.value !== null);
  const path = (of: (row: Row) => number | null, each: readonly Row[] = rows) =>
    each.map((row) => `${x(row.coverage.value!)},${y(of(row) ?? row.precision.value!)}`);
  const band = [
    ...path(({ precision }) => precision.low),
    ...path(({ precision }) => precision.high, [...rows].reverse()),
  ];
  const { coverage, precision } = chosen;
  const title = t.coverageTitle(percent(coverage.value ?? 0), shareOf(precision));
  return (
    <Figure
      title={title}
      table={{
        heads: [t.slider, t.coverageAxis, t.precisionAxis, t.read],
        rows: rows
          .filter((_, i) => i % 5 === 0)
          .map((row) => [
            percent(row.threshold ?? 1),
            shareOf(row.coverage),
            shareOf(row.precision),
            count(row.read_per1000),
          ]),
      }}
    >
      <Plane label={title} across={t.coverageAxis} up={t.precisionAxis} percent={percent}>
        <polygon className={classes.band} points={band.join(" ")} />
        <polyline className={classes.curve} points={path((row) => row.precision.value).join(" ")} />
        {precision.value !== null && (
          <circle className={classes.point} cx={x(coverage.value!)} cy={y(precision.value)} r={6} />
        )}
      </Plane>
    </Figure>
  );
}
