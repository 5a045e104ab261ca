import { LevierError } from "@levier/errors";
import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { findActor } from "../auth/actor.ts";
import { actFor, type Scope, type Transaction } from "../db/index.ts";
import type { App } from "./app.ts";
import { idempotencyHeader, onceOnly } from "./idempotency.ts";
import { problem } from "./problem.ts";
import { type Acting, type Actor, allows, type Rule } from "./rule.ts";

type Method = "GET" | "POST" | "PATCH" | "PUT" | "DELETE";
type Person = Extract<Actor, { kind: "person" }>;

/** One address of the API. */
interface Route<
  Context,
  P extends z.ZodObject,
  Q extends z.ZodObject,
  B extends z.ZodType,
  A extends z.ZodType,
> {
  readonly method: Method;
  readonly path: string;
  /** One line for the reference. */
  readonly summary: string;
  readonly tag: string;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  readonly answer: A;
  /** 200 unless told. */
  readonly status?: number;
  /** Fewer requests a minute and address than elsewhere. */
  readonly rateLimit?: number;
  handle(context: Context & Request<z.infer<P>, z.infer<Q>, z.infer<B>>): Promise<z.input<A>>;
}

/** What every handler is given: parsed input, and one transaction for all that the request does. */
interface Request<P, Q, B> {
  readonly tx: Transaction;
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  readonly now: Date;
  readonly request: FastifyRequest;
  /** Runs once the transaction is committed, before the answer goes out; its failure is logged only. */
  afterCommit(work: () => Promise<void>): void;
}

const organisationParams = z.object({ organisation: z.uuid() });

/**
 * A route under `/api/organisations/:organisation`: acts for that organisation when the person belongs to
 * it, or the key is its own, and the rule allows it. All that it does is one transaction, which PostgreSQL
 * confines to the organisation's rows. A POST may carry an Idempotency-Key.
 *
 * @throws LevierError `people/sign-in-needed`, `people/no-such-organisation`, `people/not-allowed`
 * @example
 * organisationRoute(app, {
 *   method: "GET", path: "/people", summary: "Lists the people", tag: "members",
 *   rule: mayListPeople, answer: people,
 *   handle: async ({ tx }) => (await listPeople(tx)).map(presentPerson),
 * });
 */
export function organisationRoute<
  P extends z.ZodObject,
  Q extends z.ZodObject,
  B extends z.ZodType,
  A extends z.ZodType,
>(app: App, route: Route<{ readonly acting: Acting }, P, Q, B, A> & { readonly rule: Rule }): void {
  const params = z.object({ ...organisationParams.shape, ...route.params?.shape });
  const path = `/api/organisations/:organisation${route.path}`;
  const headers = route.method === "POST" ? idempotencyHeader : undefined;
  register(app, { ...route, path, params, headers }, (request, reply) =>
    asOrganisation<z.infer<P>, z.infer<Q>, z.infer<B>>(app, route.rule, request, (context) =>
      onceOnly({ ...context, request, reply }, () => route.handle(context)),
    ),
  );
}

/** Does work in a transaction for the organisation in the address, if the rule lets through who asks. */
async function asOrganisation<P, Q, B>(
  app: App,
  rule: Rule,
  request: FastifyRequest,
  work: (context: { readonly acting: Acting } & Request<P, Q, B>) => Promise<unknown>,
): Promise<unknown> {
  const { organisation } = organisationParams.parse(request.params);
  const actor = await findActor(request);
  if (!actor) throw new LevierError("people/sign-in-needed", {});
  const scope = { organisation, person: actor.kind === "person" ? actor.id : undefined };
  return inTransaction<P, Q, B>(app, scope, request, async (context) => {
    const acting = await app.platform.findActing(context.tx, { organisation, actor });
    if (!acting) throw new LevierError("people/no-such-organisation", {});
    if (!allows(rule, acting)) throw new LevierError("people/not-allowed", {});
    if (rule.kinds?.includes("host")) await actFor(context.tx, { ...scope, host: true });
    return work({ ...context, acting });
  });
}

/** A route under `/api/organisations/:organisation` that writes its answer itself; see {@link guardedRoute}. */
interface GuardedRoute<P extends z.ZodObject, T> {
  readonly method: Method | "HEAD" | "OPTIONS";
  readonly path: string;
  readonly summary: string;
  readonly tag: string;
  readonly rule: Rule;
  readonly params?: P;
  authorise(context: { readonly acting: Acting } & Request<z.infer<P>, unknown, unknown>): Promise<T>;
  answer(found: T, request: FastifyRequest, reply: FastifyReply): Promise<void>;
}

/**
 * A route whose answer or body is a stream: `authorise` runs in a transaction as that of
 * {@link organisationRoute} does, and `answer` after it, with no connection held meanwhile.
 */
export function guardedRoute<P extends z.ZodObject, T>(app: App, route: GuardedRoute<P, T>): void {
  const params = z.object({ ...organisationParams.shape, ...route.params?.shape });
  app.route({
    method: route.method,
    url: `/api/organisations/:organisation${route.path}`,
    exposeHeadRoute: false,
    schema: {
      params,
      summary: route.summary,
      tags: [route.tag],
      response: { "4xx": problem, "5xx": problem },
    },
    config: { rule: route.rule },
    // A file keeps its length, so that whoever saves it sees how far it has come.
    compress: false,
    handler: async (request, reply) => {
      const found = await asOrganisation<z.infer<P>, unknown, unknown>(app, route.rule, request, (context) =>
        route.authorise(context),
      );
      await route.answer(found as T, request, reply);
      return reply;
    },
  });
}

/** A route of a person signed in, whatever the organisation. */
export function personRoute<
  P extends z.ZodObject,
  Q extends z.ZodObject,
  B extends z.ZodType,
  A extends z.ZodType,
>(app: App, route: Route<{ readonly person: Person }, P, Q, B, A>): void {
  register(app, route, async (request) => {
    const actor = await findActor(request);
    if (actor?.kind !== "person") throw new LevierError("people/sign-in-needed", {});
    return inTransaction<z.infer<P>, z.infer<Q>, z.infer<B>>(app, { person: actor.id }, request, (context) =>
      route.handle({ ...context, person: actor }),
    );
  });
}

/** A route for anybody. Its transaction sees no organisation's rows until the handler says for which it acts. */
export function openRoute<
  P extends z.ZodObject,
  Q extends z.ZodObject,
  B extends z.ZodType,
  A extends z.ZodType,
>(app: App, route: Route<{ readonly person: Person | undefined }, P, Q, B, A>): void {
  register(app, route, async (request) => {
    const actor = await findActor(request);
    const person = actor?.kind === "person" ? actor : undefined;
    return inTransaction<z.infer<P>, z.infer<Q>, z.infer<B>>(app, {}, request, (context) =>
      route.handle({ ...context, person }),
    );
  });
}

interface Registered {
  readonly method: Method;
  readonly path: string;
  readonly summary: string;
  readonly tag: string;
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  readonly headers?: z.ZodType;
  readonly answer: z.ZodType;
  readonly status?: number;
  readonly rateLimit?: number;
  readonly rule?: Rule;
}

function register(
  app: App,
  route: Registered,
  answer: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>,
): void {
  const { params, query, body, headers, status = 200 } = route;
  const given = { params, querystring: query, body, headers };
  const used = Object.fromEntries(Object.entries(given).filter(([, schema]) => schema !== undefined));
  app.route({
    method: route.method,
    url: route.path,
    schema: {
      ...used,
      summary: route.summary,
      tags: [route.tag],
      response: { [status]: route.answer, "4xx": problem, "5xx": problem },
    },
    config: {
      rule: route.rule,
      ...(route.rateLimit ? { rateLimit: { max: route.rateLimit, timeWindow: "1 minute" } } : {}),
    },
    handler: async (request, reply) => {
      const content = await answer(request, reply);
      return reply.code(status).send(content);
    },
  });
}

async function inTransaction<P, Q, B>(
  app: App,
  scope: Scope,
  request: FastifyRequest,
  work: (context: Request<P, Q, B>) => Promise<unknown>,
): Promise<unknown> {
  const after: (() => Promise<void>)[] = [];
  const { params, query, body } = request as { params: P; query: Q; body: B };
  const content = await app.platform.database.transaction(scope, (tx) =>
    work({ tx, params, query, body, now: new Date(), request, afterCommit: (one) => after.push(one) }),
  );
  for (const one of after)
    await one().catch((error: Error) => request.log.error(error, "failed after the commit"));
  return content;
}
