import type { Experiment, Report } from "../queries.ts";
import { Calibration } from "./calibration.tsx";
import { Classes } from "./classes.tsx";
import { Groups } from "./groups.tsx";
import { Making } from "./making.tsx";
import { Mistakes } from "./mistakes.tsx";
import { Suspects } from "./suspects.tsx";
import { Thresholds } from "./thresholds.tsx";

/** What the answer of a report rests on. */
export function Grounds({
  experiment,
  report,
}: {
  readonly experiment: Experiment;
  readonly report: Report;
}) {
  return (
    <>
      <Thresholds report={report} />
      <Groups evaluation={report.evaluation} />
      <Classes evaluation={report.evaluation} />
      <Calibration evaluation={report.evaluation} />
      <Mistakes experiment={experiment} classes={report.evaluation.classes} />
      <Suspects report={report} />
      <Making experiment={experiment} report={report} />
    </>
  );
}
