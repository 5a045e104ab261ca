import { IconHome } from "@tabler/icons-react";
import { createRoute } from "@tanstack/react-router";
import { type Area, anybody } from "../frame/area.ts";
import { organisationRoute } from "../frame/routes.tsx";
import { HomePage } from "./home-page.tsx";
import { home } from "./words.ts";

export const homeRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: "/",
  component: HomePage,
});

export const homeArea: Area = {
  pages: [{ to: "/organisations/$organisation", icon: IconHome, name: home, may: anybody }],
};
