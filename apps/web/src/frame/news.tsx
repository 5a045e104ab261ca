import { ActionIcon, Popover } from "@mantine/core";
import { useLocalStorage } from "@mantine/hooks";
import { IconBell } from "@tabler/icons-react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useLocation } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { EventSentence } from "../activity/event-sentence.tsx";
import { type Event, eventsQuery } from "../activity/queries.ts";
import { useMe } from "../api/me.ts";
import { useFormat } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { TextLink } from "../ui/link.tsx";
import classes from "./news.module.css";
import { frame } from "./words.ts";

const shown = 6;

/** What others did in the organisation since one last looked. */
export function News({ organisation }: { readonly organisation: string }) {
  const t = useWords(frame);
  const me = useMe();
  const [open, setOpen] = useState(false);
  const events = useInfiniteQuery(eventsQuery(organisation)).data?.pages[0].items ?? [];
  const [seen, setSeen] = useLocalStorage({ key: `levier.seen.${organisation}`, defaultValue: "" });
  const address = useLocation({ select: ({ href }) => href });
  // biome-ignore lint/correctness/useExhaustiveDependencies: closes when one has gone to another page
  useEffect(() => setOpen(false), [address]);
  const unread = events.filter(({ actor, occurred_at }) => actor !== me.id && occurred_at > seen).length;
  function change(next: boolean): void {
    setOpen(next);
    if (next && events.length > 0) setSeen(events[0].occurred_at);
  }
  return (
    <Popover opened={open} onChange={change} position="bottom-end" width={340} shadow="md" trapFocus>
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          c="inherit"
          size={40}
          aria-label={t.newsCount(unread)}
          className={classes.bell}
          data-unread={unread > 0 || undefined}
          onClick={() => change(!open)}
        >
          <IconBell size={21} stroke={1.6} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown className={classes.panel} aria-label={t.news}>
        <NewsList organisation={organisation} events={events.slice(0, shown)} />
        <p className={classes.all}>
          <TextLink
            to="/organisations/$organisation/activity"
            params={{ organisation }}
            onClick={() => setOpen(false)}
          >
            {t.allNews}
          </TextLink>
        </p>
      </Popover.Dropdown>
    </Popover>
  );
}

function NewsList({
  organisation,
  events,
}: {
  readonly organisation: string;
  readonly events: readonly Event[];
}) {
  const t = useWords(frame);
  const format = useFormat();
  if (events.length === 0) return <p>{t.noNews}</p>;
  return (
    <ul className={classes.list}>
      {events.map((event) => (
        <li key={event.id}>
          <EventSentence event={event} organisation={organisation} />{" "}
          <time dateTime={event.occurred_at}>{format.distance(event.occurred_at)}</time>
        </li>
      ))}
    </ul>
  );
}
