import type { App } from "../../platform/http/index.ts";
import { feedbackRoutes } from "./initiatives/feedback-routes.ts";
import { initiativeRoutes } from "./initiatives/routes.ts";

export function labRoutes(app: App): void {
  initiativeRoutes(app);
  feedbackRoutes(app);
}
