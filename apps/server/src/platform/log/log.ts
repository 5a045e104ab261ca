import type { FastifyServerOptions } from "fastify";

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
