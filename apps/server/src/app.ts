import { randomUUID } from "node:crypto";
import fastify, { type RouteOptions } from "fastify";
import { serializerCompiler } from "fastify-type-provider-zod";
import { answerProblems } from "./errors.ts";
import { labRoutes } from "./modules/lab/index.ts";
import { findActing, memberRoutes } from "./modules/members/index.ts";
import { authRoutes } from "./platform/auth/index.ts";
import { demoRoutes } from "./platform/demo/index.ts";
import { eventRoutes } from "./platform/events/index.ts";
import { fileRoutes } from "./platform/files/index.ts";
import {
  type App,
  answerHealth,
  compressAnswers,
  describeApi,
  exposeMetrics,
  limitRates,
  type Platform,
  publishReference,
  refuseCrossSite,
  serveWeb,
  setSecurityHeaders,
  speakLanguages,
  validatorCompiler,
} from "./platform/http/index.ts";
import { jobRoutes } from "./platform/jobs/index.ts";
import { AnswersAlone, type LogStream, logOptions } from "./platform/log/log.ts";
import { notificationRoutes } from "./platform/notifications/index.ts";

/**
 * The web server with all its routes, ready to listen or, in tests, to be asked in process.
 *
 * @example
 * const app = await buildApp(platform, process.stdout);
 * await app.inject("/healthz");
 */
export async function buildApp(platform: Omit<Platform, "findActing">, log: LogStream): Promise<App> {
  const { config } = platform;
  const app: App = fastify({
    logger: logOptions(config.logLevel, log),
    logController: new AnswersAlone(),
    genReqId: () => randomUUID(),
    bodyLimit: config.bodyLimit,
    trustProxy: config.trustProxy ?? false,
    // A request that is being answered when the server stops is answered; idle connections are closed.
    forceCloseConnections: "idle",
  });
  app.decorate("platform", { ...platform, findActing });
  const routes: RouteOptions[] = [];
  app.addHook("onRoute", (route) => {
    routes.push(route);
  });
  app.decorate("routes", routes);
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  answerProblems(app);
  speakLanguages(app);
  await setSecurityHeaders(app);
  await compressAnswers(app);
  await limitRates(app);
  refuseCrossSite(app);
  await describeApi(app);
  answerHealth(app);
  exposeMetrics(app);
  publishReference(app);
  authRoutes(app);
  demoRoutes(app);
  eventRoutes(app);
  jobRoutes(app);
  fileRoutes(app);
  notificationRoutes(app);
  memberRoutes(app);
  labRoutes(app);
  await serveWeb(app);
  return app;
}
