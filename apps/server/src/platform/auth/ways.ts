import { z } from "zod";
import type { App } from "../http/app.ts";

const waysShape = z
  .object({
    letters: z
      .boolean()
      .meta({ description: "Whether letters go out, so that a forgotten password can be reset" }),
    provider: z.boolean().meta({ description: "Whether one may sign in with OIDC" }),
  })
  .meta({ id: "Ways" });

/** By which ways one may sign in here, for the page that offers them. */
export function signInWays(app: App): void {
  const { mail, config } = app.platform;
  app.route({
    method: "GET",
    url: "/api/auth/ways",
    schema: {
      summary: "By which ways one may sign in here",
      tags: ["sign-in"],
      response: { 200: waysShape },
    },
    handler: async () => ({ letters: mail.enabled, provider: config.oidc !== undefined }),
  });
}
