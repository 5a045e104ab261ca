import { Popover } from "@mantine/core";
import { useLocation } from "@tanstack/react-router";
import { useState } from "react";
import { EventSentence } from "../activity/event-sentence.tsx";
import type { Event } from "../activity/queries.ts";
import { useFormat } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { TextLink } from "../ui/link.tsx";
import { BellButton } from "./bell-button.tsx";
import classes from "./news.module.css";
import { useNews } from "./use-news.ts";
import { frame } from "./words.ts";

const shown = 6;

/**
 * What others did in the organisation since one last looked.
 *
 * @param pressed whether its button was pressed before this had come
 */
export function News({
  organisation,
  pressed,
}: {
  readonly organisation: string;
  readonly pressed: boolean;
}) {
  const t = useWords(frame);
  const { events, see } = useNews(organisation);
  const address = useLocation({ select: ({ href }) => href });
  // Closed once one has gone to another page.
  const [openAt, setOpenAt] = useState(pressed ? address : undefined);
  const open = openAt === address;
  function change(next: boolean): void {
    setOpenAt(next ? address : undefined);
    see();
  }
  return (
    <Popover opened={open} onChange={change} position="bottom-end" width={340} shadow="md" trapFocus>
      <Popover.Target>
        <BellButton organisation={organisation} onClick={() => change(!open)} />
      </Popover.Target>
      <Popover.Dropdown className={classes.panel} aria-label={t.news}>
        <NewsList organisation={organisation} events={events.slice(0, shown)} />
        <p className={classes.all}>
          <TextLink
            to="/organisations/$organisation/activity"
            params={{ organisation }}
            onClick={() => setOpenAt(undefined)}
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
