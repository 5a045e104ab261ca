import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { frameRoute } from "../frame/routes.tsx";

export const glossaryRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: "/glossary",
  component: lazyRouteComponent(() => import("./glossary-page.tsx"), "GlossaryPage"),
});
