import { Button, CloseButton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { Acting } from "../api/me.ts";
import { common } from "../i18n/common.ts";
import { useFormat } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { tell } from "../ui/toasts.ts";
import { JobLine, Line } from "./job-line.tsx";
import classes from "./job-strip.module.css";
import { isEnded, type Job, jobsQuery } from "./queries.ts";
import { type Sending, useSendings } from "./sendings.ts";
import { jobs as said } from "./words.ts";

/** Jobs that go on behind every page, of their own accord: not worth a card. */
const quiet = new Set(["labelling-refresh"]);

/** What the organisation's long work is at; it stands above every page until it is done. */
export function JobStrip({ acting }: { readonly acting: Acting }) {
  const t = useWords(said);
  const organisation = acting.organisation.id;
  const { data = [] } = useQuery(jobsQuery(organisation));
  const sendings = useSendings().filter((one) => one.organisation === organisation);
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const shown = data.filter(({ kind }) => !quiet.has(kind));
  const running = shown.filter((job) => !isEnded(job));
  const failed = shown.filter(({ id, state }) => state === "failed" && seen.has(id) && !closed.has(id));
  const ids = running.map(({ id }) => id).join();
  useEffect(() => {
    if (ids !== "") setSeen((before) => new Set([...before, ...ids.split(",")]));
  }, [ids]);
  useEndings(shown, seen);
  const lines = [
    ...sendings.map((one) => <SendingLine key={`sending ${one.id}`} sending={one} />),
    ...running.map((job) => <JobLine key={job.id} job={job} organisation={organisation} />),
    ...failed.map((job) => (
      <FailedLine key={job.id} job={job} close={() => setClosed((before) => new Set([...before, job.id]))} />
    )),
  ];
  return (
    <section className={classes.strip} aria-label={t.name} data-screen-only hidden={lines.length === 0}>
      {lines}
    </section>
  );
}

/** Says once what has ended well or was stopped. */
function useEndings(shown: readonly Job[], seen: ReadonlySet<string>): void {
  const t = useWords(said);
  const [told, setTold] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const news = shown.filter(
      ({ id, state }) => seen.has(id) && !told.has(id) && /done|cancelled/.test(state),
    );
    if (news.length === 0) return;
    for (const { kind, state } of news) {
      const name = t.kinds[kind] ?? t.other;
      tell(state === "done" ? t.done(name) : t.cancelled(name));
    }
    setTold((before) => new Set([...before, ...news.map(({ id }) => id)]));
  }, [shown, seen, told, t]);
}

function SendingLine({ sending }: { readonly sending: Sending }) {
  const t = useWords(said);
  const { retry } = useWords(common);
  const format = useFormat();
  const { file, sent, paused, problem } = sending;
  const title = t.sending(file.name);
  const far = problem?.message ?? (paused ? t.paused : t.sent(format.bytes(sent), format.bytes(file.size)));
  return (
    <Line title={title} far={far} share={sent / Math.max(1, file.size)} broken={problem !== undefined}>
      {problem && (
        <Button size="compact-sm" onClick={sending.retry}>
          {retry}
        </Button>
      )}
      <Button variant="subtle" size="compact-sm" aria-label={t.cancelOf(title)} onClick={sending.cancel}>
        {t.cancel}
      </Button>
    </Line>
  );
}

function FailedLine({ job, close }: { readonly job: Job; readonly close: () => void }) {
  const t = useWords(said);
  const words = useWords(common);
  return (
    <Line
      title={t.failed(t.kinds[job.kind] ?? t.other)}
      far={job.error?.message ?? ""}
      share={job.share}
      broken
    >
      <CloseButton aria-label={words.close} onClick={close} />
    </Line>
  );
}
