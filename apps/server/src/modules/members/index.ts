export { createSetUpLink } from "./commands/create-set-up-link.ts";
export { findActing } from "./queries/acting.ts";
export { memberRoutes } from "./routes.ts";
