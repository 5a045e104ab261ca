import { useFormat } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { Figure } from "../ui/charts/figure.tsx";
import classes from "./curve.module.css";
import { page } from "./page-words.ts";
import type { Labelling } from "./queries.ts";

type LearningCurve = NonNullable<Labelling["curve"]>;

/** What more labels would bring: the finding in words, the level beside it, and the curve with its interval. */
export function Curve({ curve }: { readonly curve: Labelling["curve"] }) {
  const t = useWords(page);
  const format = useFormat();
  if (!curve || curve.points.length === 0 || !curve.gain)
    return (
      <p>
        {t.curveTitle["too few labels"]} {t.tooFew}
      </p>
    );
  const points = (value: number) => format.decimal(100 * value);
  const { gain, more, answer } = curve;
  const last = curve.points.at(-1)!.macro_f1;
  const title =
    answer === "too few labels"
      ? t.curveTitle[answer]
      : t.curveTitle[answer](format.count(more), points(gain.value));
  return (
    <Figure
      title={title}
      note={`${t.interval(points(gain.low), points(gain.high))} ${t.level(format.figure(last.value), format.figure(last.low), format.figure(last.high))}`}
      table={{
        heads: [t.labels, t.f1, t.range],
        rows: curve.points.map(({ labels, macro_f1: { value, low, high } }) => [
          format.count(labels),
          format.figure(value),
          `${format.figure(low)} – ${format.figure(high)}`,
        ]),
      }}
    >
      <Drawing curve={curve} />
    </Figure>
  );
}

const [width, height, left, right, top, bottom] = [560, 220, 40, 64, 12, 30];

function Drawing({ curve: { points } }: { readonly curve: LearningCurve }) {
  const t = useWords(page);
  const format = useFormat();
  const most = points.at(-1)!.labels;
  const x = (labels: number) => left + ((width - left - right) * labels) / most;
  const y = (value: number) => top + (height - top - bottom) * (1 - value);
  const path = (values: readonly (readonly [number, number])[]) =>
    values.map(([labels, value], i) => `${i === 0 ? "M" : "L"}${x(labels)} ${y(value)}`).join("");
  const upper = points.map(({ labels, macro_f1 }) => [labels, macro_f1.high] as const);
  const lower = points.map(({ labels, macro_f1 }) => [labels, macro_f1.low] as const);
  const last = points.at(-1)!.macro_f1.value;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={classes.drawing} role="img" aria-label={t.curveChart}>
      {[0, 0.5, 1].map((value) => (
        <g key={value}>
          <line x1={left} x2={width - right} y1={y(value)} y2={y(value)} className={classes.grid} />
          <text x={left - 8} y={y(value) + 4} textAnchor="end">
            {format.decimal(value)}
          </text>
        </g>
      ))}
      <path d={`${path([...upper, ...lower.toReversed()])}Z`} className={classes.band} />
      <path
        d={path(points.map(({ labels, macro_f1 }) => [labels, macro_f1.value]))}
        className={classes.line}
      />
      {points.map(({ labels, macro_f1 }) => (
        <circle key={labels} cx={x(labels)} cy={y(macro_f1.value)} r="3.5" className={classes.point} />
      ))}
      <text x={x(most) + 10} y={y(last) + 4} className={classes.strong}>
        {format.figure(last)}
      </text>
      <text x={x(points[0].labels)} y={height - 8} textAnchor="middle">
        {format.count(points[0].labels)}
      </text>
      <text x={x(most)} y={height - 8} textAnchor="middle">
        {`${format.count(most)} ${t.labelsAxis}`}
      </text>
    </svg>
  );
}
