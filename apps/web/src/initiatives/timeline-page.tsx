import { useQuery } from "@tanstack/react-query";
import type { CSSProperties } from "react";
import { useOrganisation } from "../api/me.ts";
import { only } from "../frame/only.tsx";
import { useFormat } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { Empty } from "../ui/empty.tsx";
import { TextLink } from "../ui/link.tsx";
import { Loaded } from "../ui/loaded.tsx";
import { Page } from "../ui/page.tsx";
import { ofNgos } from "./may.ts";
import { Overview } from "./overview.tsx";
import { type Cycle, type Lane, timelineQuery } from "./queries.ts";
import { spansOf } from "./spans.ts";
import classes from "./timeline.module.css";
import { timelineWords } from "./timeline-words.ts";
import { Views } from "./views.tsx";
import { initiatives } from "./words.ts";

export const TimelinePage = only(ofNgos, () => {
  const t = useWords(timelineWords);
  const { id } = useOrganisation();
  const query = useQuery(timelineQuery(id));
  return (
    <Page title={t.name} purpose={t.purpose}>
      <Views organisation={id} shown="timeline" />
      <Loaded query={query}>
        {(lanes) =>
          lanes.some(({ cycles }) => cycles.length > 0) ? (
            <div className={classes.lanes}>
              <Overview lanes={lanes} organisation={id} />
              {lanes.map((lane) => (
                <LaneShown key={lane.id} lane={lane} organisation={id} />
              ))}
            </div>
          ) : (
            <Empty title={t.empty} example={t.emptyExample} />
          )
        }
      </Loaded>
    </Page>
  );
});

function LaneShown({ lane, organisation }: { readonly lane: Lane; readonly organisation: string }) {
  const t = useWords(timelineWords);
  const params = { organisation, initiative: lane.id };
  return (
    <section className={classes.lane}>
      <h2>
        <TextLink
          to="/organisations/$organisation/initiatives/$initiative"
          params={params}
          underline="hover"
          c="inherit"
        >
          {lane.title}
        </TextLink>
      </h2>
      {lane.cycles.length === 0 && <p className={classes.soft}>{t.notBegun}</p>}
      {lane.cycles.map((cycle) => (
        <CycleShown key={cycle.number} cycle={cycle} />
      ))}
    </section>
  );
}

function CycleShown({ cycle }: { readonly cycle: Cycle }) {
  const t = useWords(initiatives);
  const { span, spanOpen, underWay } = useWords(timelineWords);
  const format = useFormat();
  const from = format.date(cycle.began_at);
  return (
    <div className={classes.cycle}>
      <div className={classes.head}>
        <h3>{t.cycle(cycle.number)}</h3>
        <p className={classes.soft}>
          {cycle.decided_at === null ? spanOpen(from) : span(from, format.date(cycle.decided_at))}
        </p>
        <p className={classes.outcome}>{cycle.decision === null ? underWay : t.decided[cycle.decision]}</p>
      </div>
      <ol className={classes.bar}>
        {spansOf(cycle, new Date()).map(({ step, at, share }) => (
          <li key={at} data-step={step} style={{ "--share": share } as CSSProperties}>
            <span className={classes.stretch} aria-hidden="true" />
            <span className={classes.stepName}>{t.columns[step]}</span>
            <time dateTime={at} className={classes.soft}>
              {format.day(at)}
            </time>
          </li>
        ))}
      </ol>
      {cycle.reasons !== null && <p className={classes.reasons}>{cycle.reasons}</p>}
    </div>
  );
}
