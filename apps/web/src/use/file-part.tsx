import { Button, FileInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useOrganisation } from "../api/me.ts";
import type { Experiment } from "../experiments/queries.ts";
import { useFigures } from "../experiments/use-figures.ts";
import { useFormat } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { JobLine } from "../jobs/job-line.tsx";
import { isAtWork } from "../jobs/queries.ts";
import { Loaded } from "../ui/loaded.tsx";
import { Section } from "../ui/page.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";
import { Row, Rows } from "../ui/rows.tsx";
import { StateWord } from "../ui/state-word.tsx";
import { classifyFile, type FileRun, fileRunsQuery } from "./queries.ts";
import { sendFile } from "./send-file.ts";
import classes from "./use.module.css";
import { use } from "./words.ts";

/** A whole file: sent, classified by a job, downloaded. */
export function FilePart({ experiment }: { readonly experiment: Experiment }) {
  const t = useWords(use);
  const { id: organisation } = useOrganisation();
  const queries = useQueryClient();
  const { percent } = useFigures();
  const [file, setFile] = useState<File | null>(null);
  const [sent, setSent] = useState(0);
  const send = useMutation({
    mutationFn: async () => {
      const id = await sendFile({ organisation, file: file!, onProgress: setSent });
      await classifyFile(organisation, experiment.id, id);
      await queries.invalidateQueries({ queryKey: ["organisations", organisation] });
      setFile(null);
    },
  });
  return (
    <Section title={t.file} purpose={t.filePurpose}>
      <div className={classes.form}>
        <FileInput
          size="md"
          label={t.choose}
          description={t.column(experiment.text_columns.join(", "))}
          placeholder={t.pick}
          accept=".csv,.tsv,.xlsx,.jsonl,.parquet"
          value={file}
          onChange={setFile}
        />
        <div>
          <Button disabled={file === null} loading={send.isPending} onClick={() => send.mutate()}>
            {t.send}
          </Button>
          {send.isPending && <p role="status">{t.sending(percent(sent))}</p>}
        </div>
      </div>
      {send.isError && <ProblemNote error={send.error} />}
      <Loaded query={useQuery(fileRunsQuery(organisation, experiment.id))} lines={2}>
        {({ items }) => <Runs runs={items} />}
      </Loaded>
    </Section>
  );
}

function Runs({ runs }: { readonly runs: readonly FileRun[] }) {
  const t = useWords(use);
  const { id: organisation } = useOrganisation();
  const { distance } = useFormat();
  const { count } = useFigures();
  const said = ({ rows, abstained }: FileRun) =>
    rows === null ? "" : `${t.rows(count(rows), count(abstained ?? 0))} · `;
  if (runs.length === 0) return <p>{t.noRuns}</p>;
  return (
    <Rows name={t.runs}>
      {runs.map((run) => (
        <Row
          key={run.id}
          title={run.file_name}
          facts={`${said(run)}${distance(run.created_at)}`}
          actions={run.ready ? <Download organisation={organisation} run={run} /> : undefined}
        >
          <RunState organisation={organisation} run={run} />
        </Row>
      ))}
    </Rows>
  );
}

function Download({ organisation, run }: { readonly organisation: string; readonly run: FileRun }) {
  const t = useWords(use);
  return (
    <Button
      component="a"
      variant="default"
      size="sm"
      href={`/api/organisations/${organisation}/file-runs/${run.id}/content`}
      download
      aria-label={`${t.download} : ${run.file_name}`}
    >
      {t.download}
    </Button>
  );
}

function RunState({ organisation, run: { job } }: { readonly organisation: string; readonly run: FileRun }) {
  const t = useWords(use);
  if (!job || job.state === "done") return null;
  if (isAtWork(job)) return <JobLine organisation={organisation} job={job} />;
  if (job.state === "cancelled") return <p>{t.cancelled}</p>;
  return (
    <p>
      <StateWord state="breach">{`${t.failed} : ${job.error?.message ?? ""}`}</StateWord>
    </p>
  );
}
