import { Button, Progress } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { asProblem } from "../api/problem.ts";
import { useFormat } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { tell } from "../ui/toasts.ts";
import classes from "./job-line.module.css";
import { cancelJob, type Job, jobsQuery } from "./queries.ts";
import { useLiveJob } from "./use-live-job.ts";
import { jobs } from "./words.ts";

/** What is being done, how far it is, how long it should still take, and a way to stop it. */
export function JobLine({ organisation, job }: { readonly organisation: string; readonly job: Job }) {
  const t = useWords(jobs);
  const queries = useQueryClient();
  const live = useLiveJob(organisation, job);
  const cancel = useMutation({
    mutationFn: () => cancelJob(organisation, job.id),
    onError: (error) => tell(asProblem(error).message),
    onSettled: () => queries.invalidateQueries({ queryKey: jobsQuery(organisation).queryKey }),
  });
  const name = t.kinds[job.kind] ?? t.other;
  const stopping = job.cancelling || cancel.isSuccess;
  const far = useFar(live);
  return (
    <Line title={name} far={stopping ? t.cancelling : far} share={live.share}>
      <Button
        variant="subtle"
        size="compact-sm"
        disabled={stopping}
        loading={cancel.isPending}
        aria-label={t.cancelOf(name)}
        onClick={() => cancel.mutate()}
      >
        {t.cancel}
      </Button>
    </Line>
  );
}

/** The stage, the share and the time left. */
function useFar({ state, stage, share, seconds_left }: Job): string {
  const t = useWords(jobs);
  const format = useFormat();
  if (state === "waiting") return t.waiting;
  const parts = [
    stage && (t.stages[stage] ?? stage),
    t.share(format.percent(share)),
    seconds_left !== null && t.left(seconds_left),
  ];
  return parts.filter(Boolean).join(" · ");
}

/** Long work on one line, with its bar. */
export function Line({
  title,
  far,
  share,
  broken = false,
  children,
}: {
  readonly title: string;
  readonly far: string;
  readonly share: number;
  readonly broken?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div className={classes.line} data-broken={broken || undefined}>
      <div className={classes.said} role={broken ? "alert" : undefined}>
        <span className={classes.title}>{title}</span>
        <span className={classes.far}>{far}</span>
      </div>
      <div className={classes.actions}>{children}</div>
      <Progress
        className={classes.bar}
        value={share * 100}
        size={3}
        color={broken ? "brick" : "lever"}
        aria-label={title}
      />
    </div>
  );
}
