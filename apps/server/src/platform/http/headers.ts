import helmet from "@fastify/helmet";
import type { App } from "./app.ts";

/** Security headers, with a policy under which a page runs and loads nothing but the server's own files. */
export async function setSecurityHeaders(app: App): Promise<void> {
  const secure = app.platform.config.url.startsWith("https:");
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
    },
    strictTransportSecurity: secure ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: "no-referrer" },
    frameguard: { action: "deny" },
  });
  app.addHook("onRequest", async (request, reply) => {
    reply.header("request-id", request.id);
    // Answers are one person's own; nothing on the way may keep them.
    reply.header("cache-control", "no-store");
  });
}
