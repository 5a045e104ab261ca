import { useHotkeys } from "@mantine/hooks";
import { Outlet, useRouterState } from "@tanstack/react-router";
import { Suspense } from "react";
import { useActing } from "../api/me.ts";
import { DemoBanner } from "../demo/demo-banner.tsx";
import { useWords } from "../i18n/words.ts";
import { JobStrip } from "../jobs/job-strip.tsx";
import { later } from "../ui/later.tsx";
import { BottomBar } from "./bottom-bar.tsx";
import { Breadcrumbs } from "./breadcrumbs.tsx";
import classes from "./frame.module.css";
import { LeftBar } from "./left-bar.tsx";
import { OfflineBanner } from "./offline-banner.tsx";
import { openSearch } from "./search-door.ts";
import { TopBar } from "./top-bar.tsx";
import { useWide } from "./use-wide.ts";
import { frame } from "./words.ts";

const Search = later(async () => (await import("./search.tsx")).Search);

/** What stands around every page of somebody signed in. */
export function Frame() {
  const t = useWords(frame);
  const acting = useActing();
  const wide = useWide();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  useHotkeys([["mod+K", openSearch]]);
  return (
    <div className={classes.frame}>
      <a href="#content" className={classes.skip} data-screen-only>
        {t.skip}
      </a>
      {wide && <LeftBar acting={acting} />}
      <div className={classes.main}>
        <TopBar acting={acting} />
        <OfflineBanner />
        <DemoBanner />
        {acting && <JobStrip acting={acting} />}
        <main id="content" tabIndex={-1} className={classes.page} key={path}>
          <Breadcrumbs acting={acting} />
          <Outlet />
        </main>
      </div>
      {!wide && <BottomBar acting={acting} />}
      <Suspense>
        <Search acting={acting} />
      </Suspense>
    </div>
  );
}
