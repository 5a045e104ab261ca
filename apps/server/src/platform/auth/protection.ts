import { LevierError } from "@levier/errors";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { App } from "../http/app.ts";
import { problem } from "../http/problem.ts";
import { findActor } from "./actor.ts";
import { passkey, person } from "./tables.ts";

const protectionShape = z
  .object({
    protected: z.boolean().meta({
      description: "Whether a second factor or a passkey protects the account besides its password",
    }),
  })
  .meta({ id: "Protection" });

/** Outside the transactions of requests: these may not read what sign-in rests on. */
export function accountProtection(app: App): void {
  app.route({
    method: "GET",
    url: "/api/auth/protection",
    schema: {
      summary: "Whether more than a password protects the account of the person signed in",
      tags: ["sign-in"],
      response: { 200: protectionShape, "4xx": problem },
    },
    handler: async (request) => {
      const actor = await findActor(request);
      if (actor?.kind !== "person") throw new LevierError("people/sign-in-needed", {});
      const { rows } = await app.platform.database.owner.execute<{ protected: boolean }>(
        sql`select ${person.twoFactorEnabled} is true
            or exists (select from ${passkey} where ${passkey.userId} = ${person.id}) as protected
          from ${person} where ${person.id} = ${actor.id}`,
      );
      return rows[0];
    },
  });
}
