export { sendDigests } from "./digest.ts";
export { notificationRoutes } from "./routes.ts";
