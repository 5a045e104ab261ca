import { useWords } from "../../i18n/words.ts";
import classes from "../../ui/charts/charts.module.css";
import { Figure } from "../../ui/charts/figure.tsx";
import { Plane, x, y } from "../../ui/charts/plane.tsx";
import { Section } from "../../ui/page.tsx";
import type { Evaluation } from "../queries.ts";
import { useFigures } from "../use-figures.ts";
import { report } from "./words.ts";

const fewTexts = 10;
const fine = 0.05;

/** Announced probabilities beside the share of right answers. */
export function Calibration({ evaluation }: { readonly evaluation: Evaluation }) {
  const t = useWords(report);
  const { percent, count } = useFigures();
  const { value } = evaluation.overall.calibration_error;
  const bins = evaluation.calibration.filter(({ observed }) => observed !== null);
  const title = value !== null && value > fine ? t.uncalibrated(count(value * 100)) : t.calibrated;
  return (
    <Section title={t.calibration}>
      <Figure
        title={title}
        note={t.calibrationNote}
        table={{
          heads: [t.bin, t.announced, t.observed, t.heads.texts],
          rows: bins.map((bin) => [
            `${percent(bin.low)} – ${percent(bin.high)}`,
            percent(bin.mean_probability!),
            percent(bin.observed!),
            count(bin.count),
          ]),
        }}
      >
        <Plane label={title} across={t.announced} up={t.observed} percent={percent}>
          <line className={classes.ideal} x1={x(0)} y1={y(0)} x2={x(1)} y2={y(1)} />
          {bins.map(({ low, mean_probability: announced, observed, count: texts }) => (
            <g key={low}>
              <line
                className={classes.stem}
                x1={x(announced!)}
                x2={x(announced!)}
                y1={y(announced!)}
                y2={y(observed!)}
              />
              <circle
                className={texts < fewTexts ? classes.hollow : classes.point}
                cx={x(announced!)}
                cy={y(observed!)}
                r={5}
              />
            </g>
          ))}
        </Plane>
      </Figure>
    </Section>
  );
}
