import { useQuery } from "@tanstack/react-query";
import { useRouterState } from "@tanstack/react-router";
import { useWords } from "../i18n/words.ts";
import classes from "./job-card.module.css";
import { JobCard } from "./job-card.tsx";
import { workQuery } from "./queries.ts";
import { jobs } from "./words.ts";

/** Work that goes on follows from page to page; the page of a thing shows that thing's work itself. */
export function JobDock({ organisation }: { readonly organisation: string }) {
  const t = useWords(jobs);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const { data = [] } = useQuery(workQuery(organisation));
  const [first, ...others] = data.filter(({ subject }) => subject === null || !path.includes(subject));
  if (!first) return null;
  return (
    <section className={classes.dock} aria-label={t.running} data-screen-only>
      <JobCard key={first.id} organisation={organisation} job={first} />
      {others.length > 0 && <p className={classes.more}>{`+ ${others.length}`}</p>}
    </section>
  );
}
