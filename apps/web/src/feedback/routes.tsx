import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../frame/routes.tsx";

/** The form that people in the field fill in; outside the frame, for whoever holds its link. */
export const feedbackRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/feedback",
  component: lazyRouteComponent(() => import("./answering-page.tsx"), "AnsweringPage"),
});
