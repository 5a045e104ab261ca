import { useLocalStorage } from "@mantine/hooks";
import { useInfiniteQuery } from "@tanstack/react-query";
import { type Event, eventsQuery } from "../activity/queries.ts";
import { useMe } from "../api/me.ts";

/** What happened in the organisation, how much of it one has not seen, and how one says that one has. */
export function useNews(organisation: string): {
  readonly events: readonly Event[];
  readonly unread: number;
  readonly see: () => void;
} {
  const { id } = useMe();
  const events = useInfiniteQuery(eventsQuery(organisation)).data?.pages[0].items ?? [];
  const [seen, setSeen] = useLocalStorage({
    key: `levier.seen.${organisation}`,
    defaultValue: "",
    getInitialValueInEffect: false,
  });
  return {
    events,
    unread: events.filter(({ actor, occurred_at }) => actor !== id && occurred_at > seen).length,
    see() {
      if (events.length > 0) setSeen(events[0].occurred_at);
    },
  };
}
