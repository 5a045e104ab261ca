import { LevierError } from "@levier/errors";
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import type { App } from "../http/app.ts";
import { problem } from "../http/problem.ts";
import { mayEnterDemo } from "../http/this-machine.ts";
import { demoPerson, demoProgress } from "./demo.ts";

const tag = "demo";
const problems = { "4xx": problem, "5xx": problem };
const demoShape = z.object({ progress: demoProgress, people: z.array(demoPerson) }).meta({ id: "Demo" });

/**
 * By which one enters a demo as anybody, without a password. The routes exist in a demo installation alone,
 * and answer programs of this machine alone, under a name of this machine; to all others they do not exist.
 */
export function demoRoutes(app: App): void {
  const { demo, auth } = app.platform;
  if (demo === undefined) return;
  app.route({
    method: "GET",
    url: "/api/demo",
    schema: {
      summary: "How far the demo is filled, and as whom one may enter it",
      tags: [tag],
      response: { 200: demoShape, ...problems },
    },
    onRequest: refuseOthers,
    handler: async () => {
      const { progress, people } = demo.notes();
      return { progress, people };
    },
  });
  app.route({
    method: "POST",
    url: "/api/demo/enter",
    schema: {
      summary: "Signs in as a person of the demo",
      tags: [tag],
      body: z.object({ email: z.string() }),
      response: { 204: z.null(), ...problems },
    },
    onRequest: refuseOthers,
    handler: async ({ body: { email } }, reply) => {
      const { people, password } = demo.notes();
      if (!people.some((one) => one.email === email)) throw new LevierError("request/not-found", {});
      const entered = await auth.api.signInEmail({ body: { email, password }, asResponse: true });
      if (!entered.ok) throw new LevierError("people/wrong-credentials", {});
      for (const cookie of entered.headers.getSetCookie()) reply.header("set-cookie", cookie);
      return reply.code(204).send(null);
    },
  });
}

async function refuseOthers(request: FastifyRequest): Promise<void> {
  if (mayEnterDemo(request)) return;
  throw new LevierError("request/not-found", {});
}
