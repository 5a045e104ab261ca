import { randomUUID } from "node:crypto";
import type { Readable } from "node:stream";
import { LevierError } from "@levier/errors";
import type { FastifyReply } from "fastify";
import { z } from "zod";
import { type App, guardedRoute, type Rule } from "../http/index.ts";
import { finishUpload } from "./finish-upload.ts";
import type { UploadRow } from "./tables.ts";
import {
  checksumAlgorithms,
  checkVersion,
  readChecksum,
  readMetadata,
  tusExtensions,
  tusVersion,
  wholeNumber,
} from "./tus-headers.ts";
import { openUploadBytes, type UploadBytes } from "./upload-bytes.ts";
import { closeUpload, findUpload, openUpload } from "./uploads.ts";

const tag = "files";
const rule: Rule = { roles: ["lead", "data"], scope: "files:write" };
const params = z.object({ upload: z.uuid() });
const partType = "application/offset+octet-stream";

/**
 * Resumable uploads by tus 1.0 (https://tus.io/protocols/resumable-upload). A complete upload is a file of
 * the same id, which goes after a day unless an area takes it.
 */
export function uploadRoutes(app: App): void {
  const bytes = openUploadBytes(app.platform.config.data);
  app.addContentTypeParser(partType, (_, payload, done) => done(null, payload));
  tell(app);
  create(app, bytes);
  resume(app, bytes);
  receive(app, bytes);
  giveUp(app, bytes);
}

function tell(app: App): void {
  guardedRoute(app, {
    method: "OPTIONS",
    path: "/uploads",
    summary: "What uploads can do (tus)",
    tag,
    rule,
    authorise: async () => {},
    answer: async (_, __, reply) => {
      reply.headers({
        "tus-version": tusVersion,
        "tus-extension": tusExtensions,
        "tus-max-size": app.platform.config.uploadLimit,
        "tus-checksum-algorithm": checksumAlgorithms.join(),
      });
      send(reply, 204);
    },
  });
}

function create(app: App, bytes: UploadBytes): void {
  const { config, database, files } = app.platform;
  guardedRoute(app, {
    method: "POST",
    path: "/uploads",
    summary: "Begins an upload (tus): Upload-Length, Upload-Metadata with filename and filetype",
    tag,
    rule,
    authorise: async ({ tx, acting, request: { headers }, now }) => {
      checkVersion(headers);
      const size = wholeNumber(headers, "upload-length");
      const row = { id: randomUUID(), size, ...readMetadata(headers) };
      const opened = await openUpload(tx, { acting, ...row, now, limits: config });
      await bytes.create(opened.id);
      return opened;
    },
    answer: async (row, _, reply) => {
      if (row.size === 0) await finishUpload({ database, files, bytes, row, now: new Date() });
      reply.header("location", `${config.url}/api/organisations/${row.organisationId}/uploads/${row.id}`);
      expires(reply, row);
      send(reply, 201);
    },
  });
}

function resume(app: App, bytes: UploadBytes): void {
  const { database, files } = app.platform;
  guardedRoute(app, {
    method: "HEAD",
    path: "/uploads/:upload",
    summary: "How much of an upload is there (tus)",
    tag,
    rule,
    params,
    authorise: async ({ tx, acting, params, request, now }) => {
      const row = await findUpload(tx, { organisation: acting.organisation, upload: params.upload, now });
      checkVersion(request.headers);
      return row;
    },
    answer: async (row, _, reply) => {
      const offset = isOpen(row) ? await offsetOf(bytes, row) : row.size;
      // Complete, but the server ended before it was a file.
      if (isOpen(row) && offset === row.size)
        await finishUpload({ database, files, bytes, row, now: new Date() });
      reply.headers({ "upload-offset": offset, "upload-length": row.size });
      if (isOpen(row)) expires(reply, row);
      send(reply, 200);
    },
  });
}

function receive(app: App, bytes: UploadBytes): void {
  const { database, files } = app.platform;
  guardedRoute(app, {
    method: "PATCH",
    path: "/uploads/:upload",
    summary: "Adds bytes to an upload (tus): Upload-Offset, Upload-Checksum if wished",
    tag,
    rule,
    params,
    authorise: async ({ tx, acting, params, request: { headers }, now }) => {
      const row = await findUpload(tx, { organisation: acting.organisation, upload: params.upload, now });
      checkVersion(headers);
      if (headers["content-type"] !== partType)
        throw new LevierError("storage/bad-header", { header: "content-type" });
      return { row, offset: wholeNumber(headers, "upload-offset"), checksum: readChecksum(headers) };
    },
    answer: async ({ row, offset, checksum }, request, reply) => {
      if (!isOpen(row)) throw new LevierError("storage/wrong-offset", {});
      const { id, size } = row;
      const reached = await bytes.write({ id, size, offset, checksum, bytes: request.body as Readable });
      if (reached === size) await finishUpload({ database, files, bytes, row, now: new Date() });
      reply.header("upload-offset", reached);
      expires(reply, row);
      send(reply, 204);
    },
  });
}

function giveUp(app: App, bytes: UploadBytes): void {
  guardedRoute(app, {
    method: "DELETE",
    path: "/uploads/:upload",
    summary: "Gives an upload up (tus)",
    tag,
    rule,
    params,
    authorise: async ({ tx, acting, params, request }) => {
      const which = { organisation: acting.organisation, upload: params.upload };
      if (!(await closeUpload(tx, which))) throw new LevierError("storage/not-found", {});
      checkVersion(request.headers);
      return params.upload;
    },
    answer: async (id, _, reply) => {
      await bytes.remove(id);
      send(reply, 204);
    },
  });
}

const isOpen = (row: UploadRow | { size: number }): row is UploadRow => "id" in row;

async function offsetOf(bytes: UploadBytes, { id }: UploadRow): Promise<number> {
  const offset = await bytes.offset(id);
  if (offset === undefined) throw new LevierError("storage/not-found", {});
  return offset;
}

function expires(reply: FastifyReply, { expiresAt }: UploadRow): void {
  reply.header("upload-expires", expiresAt.toUTCString());
}

function send(reply: FastifyReply, status: number): void {
  reply.header("tus-resumable", tusVersion).code(status).send();
}
