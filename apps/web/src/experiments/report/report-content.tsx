import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { useOrganisation } from "../../api/me.ts";
import { Loaded, Waiting } from "../../ui/loaded.tsx";
import { Near } from "../../ui/near.tsx";
import { type Experiment, reportQuery } from "../queries.ts";
import { Answer } from "./answer.tsx";

const Grounds = lazy(async () => ({ default: (await import("./grounds.tsx")).Grounds }));

/** The report, the answer first, then what it rests on. */
export function ReportContent({ experiment }: { readonly experiment: Experiment }) {
  const { id } = useOrganisation();
  return (
    <Loaded query={useQuery(reportQuery(id, experiment.id))} lines={8}>
      {(report) => (
        <>
          <Answer evaluation={report.evaluation} />
          <Near>
            <Suspense fallback={<Waiting lines={4} />}>
              <Grounds experiment={experiment} report={report} />
            </Suspense>
          </Near>
        </>
      )}
    </Loaded>
  );
}
