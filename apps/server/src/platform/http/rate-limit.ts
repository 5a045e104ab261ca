import rateLimit from "@fastify/rate-limit";
import { LevierError } from "@levier/errors";
import type { App } from "./app.ts";

/**
 * Bounds what one address may ask a minute. Counted in the memory of each process: it guards that process
 * against floods, and a database write a request would itself be a flood. Guessing passwords is bounded in
 * the database, for all processes together; see `lock-out.ts`.
 */
export async function limitRates(app: App): Promise<void> {
  await app.register(rateLimit, {
    max: app.platform.config.rateLimit,
    timeWindow: "1 minute",
    allowList: (request) => ["/healthz", "/readyz"].includes(request.url),
    errorResponseBuilder: (_, { ttl }) =>
      new LevierError("request/too-many", { seconds: Math.ceil(ttl / 1000) }),
  });
}
