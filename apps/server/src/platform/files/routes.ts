import { z } from "zod";
import { type App, guardedRoute, organisationRoute, type Rule } from "../http/index.ts";
import { sendFile } from "./download.ts";
import { findFile } from "./stored-files.ts";
import { uploadRoutes } from "./upload-routes.ts";

const tag = "files";
const rule: Rule = { roles: ["lead", "data"], scope: "files:read" };
const params = z.object({ file: z.uuid() });

const fileShape = z
  .object({
    id: z.uuid(),
    name: z.string(),
    media_type: z.string(),
    size: z.int(),
    sha256: z.string(),
    created_at: z.iso.datetime(),
    expires_at: z.iso.datetime().nullable().meta({ description: "When it goes unless something uses it" }),
  })
  .meta({ id: "File" });

export function fileRoutes(app: App): void {
  uploadRoutes(app);
  organisationRoute(app, {
    method: "GET",
    path: "/files/:file",
    summary: "What a file is",
    tag,
    rule,
    params,
    answer: fileShape,
    handle: async ({ tx, acting, params: { file } }) => {
      const row = await findFile(tx, { organisation: acting.organisation, file });
      return {
        id: row.id,
        name: row.name,
        media_type: row.mediaType,
        size: row.size,
        sha256: row.sha256,
        created_at: row.createdAt.toISOString(),
        expires_at: row.expiresAt?.toISOString() ?? null,
      };
    },
  });
  guardedRoute(app, {
    method: "GET",
    path: "/files/:file/content",
    summary: "The bytes of a file, or a range of them",
    tag,
    rule,
    params,
    authorise: ({ tx, acting, params: { file } }) =>
      findFile(tx, { organisation: acting.organisation, file }),
    answer: (file, request, reply) => sendFile(app.platform.files, file, request, reply),
  });
}
