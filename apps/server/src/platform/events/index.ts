export { recordEvent } from "./record-event.ts";
export { eventRoutes } from "./routes.ts";
