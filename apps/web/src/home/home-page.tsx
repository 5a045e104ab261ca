import { useInfiniteQuery } from "@tanstack/react-query";
import { EventSentence } from "../activity/event-sentence.tsx";
import { eventsQuery } from "../activity/queries.ts";
import { useMe, useOrganisation } from "../api/me.ts";
import { common } from "../i18n/common.ts";
import { useFormat } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { TextLink } from "../ui/link.tsx";
import { Loaded } from "../ui/loaded.tsx";
import { Page } from "../ui/page.tsx";
import { Figures } from "./figures.tsx";
import classes from "./home-page.module.css";
import { Steps } from "./steps.tsx";
import { home } from "./words.ts";
import { Work } from "./work.tsx";

const shownNews = 5;

export function HomePage() {
  const t = useWords(home);
  const { roles } = useWords(common);
  const { name } = useMe();
  const { organisation, role } = useOrganisation();
  return (
    <Page title={t.hello(name)} purpose={t.purpose(organisation.name, roles[role])} aside={<LatestNews />}>
      <Work />
      <Steps />
      <Figures />
    </Page>
  );
}

function LatestNews() {
  const t = useWords(home);
  const { id } = useOrganisation();
  const format = useFormat();
  const query = useInfiniteQuery(eventsQuery(id));
  return (
    <section className={classes.news}>
      <h2>{t.news}</h2>
      <Loaded query={query}>
        {({ pages }) => (
          <ul>
            {pages[0].items.slice(0, shownNews).map((event) => (
              <li key={event.id}>
                <EventSentence event={event} organisation={id} />{" "}
                <time dateTime={event.occurred_at}>{format.distance(event.occurred_at)}</time>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <p>
        <TextLink to="/organisations/$organisation/activity" params={{ organisation: id }}>
          {t.allNews}
        </TextLink>
      </p>
    </section>
  );
}
