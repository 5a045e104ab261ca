import { timingSafeEqual } from "node:crypto";
import { LevierError } from "@levier/errors";
import type { FastifyRequest } from "fastify";
import { collectDefaultMetrics, Histogram, Registry } from "prom-client";
import type { App } from "./app.ts";
import { fromThisMachine } from "./this-machine.ts";

/**
 * `/metrics` for Prometheus: with METRICS_TOKEN as bearer token, or else from this machine alone and not
 * through a proxy. Routes are counted by their pattern, so no id and no query stands in a label.
 *
 * @throws LevierError `request/not-found` to anybody else
 */
export function exposeMetrics(app: App): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const durations = new Histogram({
    name: "levier_http_request_duration_seconds",
    help: "Duration of answers by method, route and status",
    labelNames: ["method", "route", "status"],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  app.addHook("onResponse", async (request, reply) => {
    const labels = {
      method: request.method,
      route: request.routeOptions.url ?? "none",
      status: reply.statusCode,
    };
    durations.observe(labels, reply.elapsedTime / 1000);
  });
  app.get("/metrics", { logLevel: "silent", schema: { hide: true } }, async (request, reply) => {
    if (!mayRead(request, app.platform.config.metricsToken)) throw new LevierError("request/not-found", {});
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}

function mayRead(request: FastifyRequest, token: string | undefined): boolean {
  if (token) return sameText(request.headers.authorization ?? "", `Bearer ${token}`);
  return fromThisMachine(request);
}

function sameText(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
