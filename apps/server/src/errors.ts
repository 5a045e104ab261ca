import { STATUS_CODES } from "node:http";
import { explain, httpStatus, type Language, LevierError } from "@levier/errors";
import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import type { App } from "./platform/http/index.ts";

/** Answers every error as a problem document (RFC 9457) with a stable code, in the language of the request. */
export function answerProblems(app: App): void {
  app.setErrorHandler((error: Error, request, reply) => sendProblem(error, request, reply));
  app.setNotFoundHandler((request, reply) =>
    sendProblem(new LevierError("request/not-found", {}), request, reply),
  );
}

function sendProblem(thrown: Error, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const error = understood(thrown, request);
  if (error.code === "server/unexpected") request.log.error(thrown, "unexpected error");
  const status = httpStatus(error.code);
  const seconds = (error.details as { seconds?: number }).seconds;
  if (seconds !== undefined) reply.header("retry-after", seconds);
  return reply
    .code(status)
    .type("application/problem+json")
    .serializer(JSON.stringify)
    .send({
      type: `/api/reference#${error.code}`,
      title: STATUS_CODES[status],
      status,
      detail: explain(error, request.language),
      code: error.code,
      request: request.id,
      ...faultsOf(error, request.language),
    });
}

function faultsOf(error: LevierError, language: Language): object {
  if (error.code !== "request/invalid") return {};
  const { faults } = error.details as LevierError<"request/invalid">["details"];
  return { faults: faults.map((fault) => ({ path: fault.path, message: fault[language] })) };
}

/** What an error of fastify, PostgreSQL or the network means to whoever sent the request. */
function understood(error: Error, request: FastifyRequest): LevierError {
  if (error instanceof LevierError) return error;
  switch (codeOf(error)) {
    case "FST_ERR_CTP_BODY_TOO_LARGE":
      return new LevierError("request/too-large", { limit: request.routeOptions.bodyLimit });
    case "FST_ERR_CTP_INVALID_MEDIA_TYPE":
      return new LevierError("request/unsupported-type", {});
    case "FST_ERR_CTP_INVALID_JSON_BODY":
    case "FST_ERR_CTP_EMPTY_JSON_BODY":
    case "FST_ERR_CTP_INVALID_CONTENT_LENGTH":
      return new LevierError("request/malformed", {});
    case "53100":
    case "ENOSPC":
      return new LevierError("server/disk-full", {});
    // https://www.postgresql.org/docs/current/errcodes-appendix.html: classes 08, 53, 57P
    case "ECONNREFUSED":
    case "ECONNRESET":
    case "ENOENT":
    case "53300":
    case "57P01":
    case "57P02":
    case "57P03":
      return new LevierError("server/unavailable", {});
    default:
      return new LevierError("server/unexpected", { request: request.id });
  }
}

/** Drizzle wraps PostgreSQL's error. */
function codeOf(error: Error): string | undefined {
  return ((error.cause ?? error) as FastifyError).code ?? (error as FastifyError).code;
}
