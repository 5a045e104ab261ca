import { useQuery } from "@tanstack/react-query";
import { useOrganisation } from "../../api/me.ts";
import { Loaded } from "../../ui/loaded.tsx";
import { type Experiment, reportQuery } from "../queries.ts";
import { Answer } from "./answer.tsx";
import { Calibration } from "./calibration.tsx";
import { Classes } from "./classes.tsx";
import { Groups } from "./groups.tsx";
import { Making } from "./making.tsx";
import { Mistakes } from "./mistakes.tsx";
import { Suspects } from "./suspects.tsx";
import { Thresholds } from "./thresholds.tsx";

/** The report, the answer first, then what it rests on. */
export function ReportContent({ experiment }: { readonly experiment: Experiment }) {
  const { id } = useOrganisation();
  return (
    <Loaded query={useQuery(reportQuery(id, experiment.id))} lines={8}>
      {(report) => (
        <>
          <Answer evaluation={report.evaluation} />
          <Thresholds report={report} />
          <Groups evaluation={report.evaluation} />
          <Classes evaluation={report.evaluation} />
          <Calibration evaluation={report.evaluation} />
          <Mistakes experiment={experiment} classes={report.evaluation.classes} />
          <Suspects report={report} />
          <Making experiment={experiment} report={report} />
        </>
      )}
    </Loaded>
  );
}
