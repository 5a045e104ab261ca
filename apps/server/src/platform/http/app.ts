import type { IncomingMessage, ServerResponse } from "node:http";
import type { Language } from "@levier/errors";
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import type { Config } from "../../config.ts";
import type { Auth } from "../auth/auth.ts";
import type { Database, Transaction } from "../db/index.ts";
import type { Demo } from "../demo/demo.ts";
import type { FileStore } from "../files/file-store.ts";
import type { Mail } from "../mail/mail.ts";
import type { Acting, Actor, Rule } from "./rule.ts";

/** The web server, with schemas in zod. */
export type App = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** What routes work with. */
export interface Platform {
  readonly config: Config;
  readonly database: Database;
  readonly auth: Auth;
  readonly mail: Mail;
  readonly files: FileStore;
  /** In a demo installation alone. */
  readonly demo?: Demo;
  /** Finds the right of an actor in an organisation; given by the members area. */
  readonly findActing: FindActing;
}

export type FindActing = (
  tx: Transaction,
  options: { readonly organisation: string; readonly actor: Actor },
) => Promise<Acting | undefined>;

declare module "fastify" {
  interface FastifyInstance {
    readonly platform: Platform;
    /** All routes, hidden ones too: the tests of access walk them. */
    readonly routes: readonly RouteOptions[];
  }
  interface FastifyRequest {
    language: Language;
  }
  interface FastifyContextConfig {
    /** Of routes of an organisation. */
    rule?: Rule;
  }
}
