import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { prefetchDemo } from "../demo/queries.ts";
import { rootRoute } from "../frame/routes.tsx";

const entranceRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: "entrance",
  beforeLoad: ({ context }) => prefetchDemo(context.queryClient),
  component: lazyRouteComponent(() => import("./entrance.tsx"), "Entrance"),
});

/** Only pages of our own are led back to. */
const localAddress = (next: unknown) =>
  typeof next === "string" && /^\/(?![/\\])/.test(next) ? { next } : {};

const signInRoute = createRoute({
  getParentRoute: () => entranceRoute,
  path: "/sign-in",
  validateSearch: (search): { next?: string } => localAddress(search.next),
  component: lazyRouteComponent(() => import("./sign-in-page.tsx"), "SignInPage"),
});

const setUpRoute = createRoute({
  getParentRoute: () => entranceRoute,
  path: "/set-up",
  component: lazyRouteComponent(() => import("./set-up-page.tsx"), "SetUpPage"),
});

const invitationRoute = createRoute({
  getParentRoute: () => entranceRoute,
  path: "/invitation",
  component: lazyRouteComponent(() => import("./invitation-page.tsx"), "InvitationPage"),
});

const forgottenRoute = createRoute({
  getParentRoute: () => entranceRoute,
  path: "/forgotten-password",
  component: lazyRouteComponent(() => import("./forgotten-page.tsx"), "ForgottenPage"),
});

const resetRoute = createRoute({
  getParentRoute: () => entranceRoute,
  path: "/reset-password",
  component: lazyRouteComponent(() => import("./reset-page.tsx"), "ResetPage"),
});

export const entranceRoutes = entranceRoute.addChildren([
  signInRoute,
  setUpRoute,
  invitationRoute,
  forgottenRoute,
  resetRoute,
]);
