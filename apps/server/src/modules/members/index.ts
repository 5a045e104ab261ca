export { createSetUpLink } from "./commands/create-set-up-link.ts";
export { findActing } from "./queries/acting.ts";
export { isFounded } from "./queries/founded.ts";
export { memberRoutes } from "./routes.ts";
