import { z } from "zod";
import type { App } from "../http/app.ts";
import { mayEnterDemo } from "../http/this-machine.ts";

const waysShape = z
  .object({
    letters: z
      .boolean()
      .meta({ description: "Whether letters go out, so that a forgotten password can be reset" }),
    provider: z.boolean().meta({ description: "Whether one may sign in with OIDC" }),
    demo: z.boolean().meta({ description: "Whether this is a demo, where one may enter as anybody" }),
  })
  .meta({ id: "Ways" });

/** By which ways one may sign in here, for the page that offers them. */
export function signInWays(app: App): void {
  const { mail, config, demo } = app.platform;
  app.route({
    method: "GET",
    url: "/api/auth/ways",
    schema: {
      summary: "By which ways one may sign in here",
      tags: ["sign-in"],
      response: { 200: waysShape },
    },
    handler: async (request) => ({
      letters: mail.enabled,
      provider: config.oidc !== undefined,
      demo: demo !== undefined && mayEnterDemo(request),
    }),
  });
}
