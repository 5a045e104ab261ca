export { type Demo, type DemoNotes, openDemo } from "./demo.ts";
export { demoRoutes } from "./routes.ts";
