import { type FastifyReply, type FastifyRequest, type FastifyServerOptions, LogController } from "fastify";

type LogOptions = Exclude<FastifyServerOptions["logger"], boolean | undefined>;

/** Where the log goes, line by line. */
export interface LogStream {
  write(line: string): void;
}

/**
 * The log: JSON, one line an event, without personal data. Of a request it keeps method, route pattern and
 * id; no address, query, header or body. Of an unexpected error it keeps name, code and stack, but no
 * message: those of PostgreSQL and drizzle quote values.
 */
export function logOptions(level: string, stream: LogStream): LogOptions {
  return {
    level,
    stream,
    base: null,
    serializers: {
      req: (request) => ({ method: request.method, route: request.routeOptions?.url ?? "none" }),
      res: (reply) => ({ status: reply.statusCode }),
      err: describeError,
    },
  };
}

/** One line a request, once it is answered. */
export class AnswersAlone extends LogController {
  override incomingRequest(): void {}
  override requestCompleted(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const { log, routeOptions } = request;
    const about = { route: `${request.method} ${routeOptions.url ?? "none"}`, status: reply.statusCode };
    const line = { ...about, ms: Math.round(reply.elapsedTime) };
    if (error) log.error({ ...line, err: error }, "answer failed");
    else log.info(line, "answered");
  }
}

/** What may be told of an error in the log. */
export function describeError(error: Error & { code?: string; cause?: unknown }): {
  type: string;
  message: string;
  stack: string;
  code?: string;
  cause?: object;
} {
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  const { cause } = error;
  return {
    type: error.constructor.name,
    message: "",
    stack: frames.join("\n"),
    ...(typeof error.code === "string" ? { code: error.code } : {}),
    ...(cause instanceof Error ? { cause: describeError(cause) } : {}),
  };
}
