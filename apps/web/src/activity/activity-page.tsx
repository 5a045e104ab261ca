import { Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useOrganisation } from "../api/me.ts";
import { common } from "../i18n/common.ts";
import { useFormat } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { Empty } from "../ui/empty.tsx";
import { Loaded } from "../ui/loaded.tsx";
import { Page } from "../ui/page.tsx";
import classes from "./activity-page.module.css";
import { EventSentence } from "./event-sentence.tsx";
import { type Event, eventsQuery } from "./queries.ts";
import { activity } from "./words.ts";

export function ActivityPage() {
  const t = useWords(activity);
  const { more } = useWords(common);
  const { id } = useOrganisation();
  const query = useInfiniteQuery(eventsQuery(id));
  return (
    <Page title={t.name} purpose={t.purpose}>
      <Loaded query={query} lines={5}>
        {({ pages }) => <Days events={pages.flatMap(({ items }) => items)} />}
      </Loaded>
      {query.hasNextPage && (
        <div>
          <Button
            variant="default"
            loading={query.isFetchingNextPage}
            onClick={() => void query.fetchNextPage()}
          >
            {more}
          </Button>
        </div>
      )}
      {query.isSuccess && !query.hasNextPage && <p className={classes.end}>{t.end}</p>}
    </Page>
  );
}

function Days({ events }: { readonly events: readonly Event[] }) {
  const t = useWords(activity);
  const format = useFormat();
  if (events.length === 0) return <Empty title={t.empty} example={t.emptyExample} />;
  const days = new Map<string, Event[]>();
  for (const event of events) {
    const day = format.date(event.occurred_at);
    days.set(day, [...(days.get(day) ?? []), event]);
  }
  return (
    <div className={classes.days}>
      {[...days].map(([day, ofDay]) => (
        <section key={day}>
          <h2>{day}</h2>
          <ul className={classes.events}>
            {ofDay.map((event) => (
              <EventLine key={event.id} event={event} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function EventLine({ event }: { readonly event: Event }) {
  const { id } = useOrganisation();
  const format = useFormat();
  return (
    <li>
      <time dateTime={event.occurred_at} title={format.moment(event.occurred_at)}>
        {format.time(event.occurred_at)}
      </time>
      <span>
        <EventSentence event={event} organisation={id} />
      </span>
    </li>
  );
}
