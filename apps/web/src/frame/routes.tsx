import type { QueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
  notFound,
  redirect,
} from "@tanstack/react-router";
import { eventsQuery } from "../activity/queries.ts";
import { actingOf, meQuery, rememberActing } from "../api/me.ts";
import { prefetchDemo } from "../demo/queries.ts";
import { currentLanguage, speak } from "../i18n/language.ts";
import { jobsQuery } from "../jobs/queries.ts";
import type { Area } from "./area.ts";
import { BrokenPage, NotFoundPage, NowherePage } from "./fault-pages.tsx";
import { Root } from "./root.tsx";

/** What every route may use. */
interface Context {
  readonly queryClient: QueryClient;
  readonly areas: readonly Area[];
}

export const rootRoute = createRootRouteWithContext<Context>()({
  component: Root,
  notFoundComponent: () => (
    <main>
      <NotFoundPage />
    </main>
  ),
  errorComponent: (props) => (
    <main>
      <BrokenPage {...props} />
    </main>
  ),
});

/** Pages of somebody signed in; others are led to the sign-in page and back. */
export const frameRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: "frame",
  async beforeLoad({ context, location }) {
    const { queryClient } = context;
    const [me] = await Promise.all([queryClient.ensureQueryData(meQuery), prefetchDemo(queryClient)]);
    if (!me) throw redirect({ to: "/sign-in", search: location.href === "/" ? {} : { next: location.href } });
    if (me.language !== null && me.language !== currentLanguage()) speak(me.language);
    return { me };
  },
  component: lazyRouteComponent(() => import("./frame.tsx"), "Frame"),
  notFoundComponent: NotFoundPage,
});

/** The home of the organisation last acted for. */
export const startRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: "/",
  beforeLoad({ context }) {
    const acting = actingOf(context.me, undefined);
    if (!acting) return;
    throw redirect({
      to: "/organisations/$organisation",
      params: { organisation: acting.organisation.id },
      replace: true,
    });
  },
  component: NowherePage,
});

/** Pages of an organisation that one belongs to. */
export const organisationRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: "/organisations/$organisation",
  beforeLoad({ context, params }) {
    const acting = actingOf(context.me, params.organisation);
    if (!acting) throw notFound();
    rememberActing(params.organisation);
    return { acting };
  },
  // What the bars around every page show; asked for once, then it keeps itself up to date.
  loader: ({ context: { queryClient }, params: { organisation } }) =>
    Promise.allSettled([
      queryClient.ensureInfiniteQueryData(eventsQuery(organisation)),
      queryClient.ensureQueryData(jobsQuery(organisation)),
    ]),
  notFoundComponent: NotFoundPage,
});
