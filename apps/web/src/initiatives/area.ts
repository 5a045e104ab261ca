import { IconBulb } from "@tabler/icons-react";
import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { Acting } from "../api/me.ts";
import type { Area } from "../frame/area.ts";
import { organisationRoute } from "../frame/routes.tsx";
import { ofNgos, workers } from "./may.ts";
import { initiativesName, newInitiativeName, timelineName } from "./names.ts";

const boardRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: "initiatives",
  component: lazyRouteComponent(() => import("./board-page.tsx"), "BoardPage"),
});
const timelineRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: "initiatives/timeline",
  component: lazyRouteComponent(() => import("./timeline-page.tsx"), "TimelinePage"),
});
const newRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: "initiatives/new",
  component: lazyRouteComponent(() => import("./canvas-page.tsx"), "NewInitiativePage"),
});
const initiativeRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: "initiatives/$initiative",
  component: lazyRouteComponent(() => import("./initiative-page.tsx"), "InitiativePage"),
});
const canvasRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: "initiatives/$initiative/canvas",
  component: lazyRouteComponent(() => import("./canvas-page.tsx"), "CanvasPage"),
});
const feedbackRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: "initiatives/$initiative/feedback",
  component: lazyRouteComponent(() => import("./feedback-page.tsx"), "FeedbackPage"),
});
const decisionRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: "initiatives/$initiative/decision",
  component: lazyRouteComponent(() => import("./decision-page.tsx"), "DecisionPage"),
});

export const initiativeRoutes = [
  boardRoute,
  timelineRoute,
  newRoute,
  initiativeRoute,
  canvasRoute,
  feedbackRoute,
  decisionRoute,
] as const;

const here = "/organisations/$organisation/initiatives";

export const initiativeArea: Area = {
  pages: [
    { to: here, icon: IconBulb, name: initiativesName, may: ofNgos },
    { to: `${here}/timeline`, icon: IconBulb, name: timelineName, may: ofNgos, inSearchOnly: true },
    {
      to: `${here}/new`,
      icon: IconBulb,
      name: newInitiativeName,
      may: (acting: Acting) => ofNgos(acting) && workers(acting),
      inSearchOnly: true,
    },
  ],
};
