import { Button, Progress } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useFigures } from "../experiments/use-figures.ts";
import { useWords } from "../i18n/words.ts";
import { tell } from "../ui/toasts.ts";
import classes from "./job-card.module.css";
import { cancelJob, type Job } from "./queries.ts";
import { useLiveJob } from "./use-live-job.ts";
import { jobs } from "./words.ts";

/** What is being done, how far it is, how long it should still take, and a way to stop it. */
export function JobCard({ organisation, job }: { readonly organisation: string; readonly job: Job }) {
  const t = useWords(jobs);
  const { percent } = useFigures();
  const live = useLiveJob(organisation, job);
  const cancel = useMutation({
    mutationFn: () => cancelJob(organisation, job.id),
    onSuccess: () => tell(t.cancelled),
  });
  const name = t.kinds[job.kind] ?? t.other;
  return (
    <div className={classes.card}>
      <div className={classes.head}>
        <strong>{name}</strong>
        <span className={classes.share}>{percent(live.share)}</span>
      </div>
      <Progress value={live.share * 100} aria-label={`${name} : ${t.share(percent(live.share))}`} size="md" />
      <div className={classes.foot}>
        <span>{useSaid(live, cancel.isSuccess)}</span>
        <Button
          variant="default"
          size="xs"
          onClick={() => cancel.mutate()}
          loading={cancel.isPending}
          disabled={cancel.isSuccess}
        >
          {t.cancel}
        </Button>
      </div>
    </div>
  );
}

/** The stage and the time left. */
function useSaid({ state, stage, seconds_left }: Job, cancelled: boolean): string {
  const t = useWords(jobs);
  if (cancelled) return t.cancelling;
  if (state === "waiting") return t.waiting;
  const parts = [stage && (t.stages[stage] ?? stage), seconds_left !== null && t.left(seconds_left)];
  return parts.filter(Boolean).join(" · ");
}
