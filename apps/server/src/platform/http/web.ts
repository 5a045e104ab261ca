import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import serveFiles from "@fastify/static";
import { LevierError } from "@levier/errors";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { App } from "./app.ts";
import { answersOf, firstRequestsOf, readFirstRequests } from "./first-requests.ts";

/** The built web application; undefined where it was not built, as for those who need the API alone. */
function webFolder(): string | undefined {
  const manifest = createRequire(import.meta.url).resolve("@levier/web/package.json");
  const folder = join(dirname(manifest), "dist");
  return existsSync(join(folder, "index.html")) ? folder : undefined;
}

const preload = (file: string) => `<link rel="modulepreload" crossorigin href="/${file}" />`;

/**
 * Serves the web application: its files, whose names change with their content, for ever; the icon; and its
 * one page for every address that is not the API's, since the page itself knows where it leads.
 */
export async function serveWeb(app: App): Promise<void> {
  const folder = webFolder();
  if (folder === undefined) return;
  const page = readFileSync(join(folder, "index.html"), "utf8");
  const pages = readFirstRequests(join(folder, "first-requests.json"));
  const hidden = { schema: { hide: true } } as const;
  await app.register(serveFiles, {
    root: join(folder, "assets"),
    prefix: "/assets/",
    preCompressed: true,
    immutable: true,
    maxAge: "1y",
    decorateReply: false,
    index: false,
  });
  const icon = readFileSync(join(folder, "favicon.svg"));
  app.get("/favicon.svg", hidden, async (_, reply) =>
    reply.header("cache-control", "public, max-age=86400").type("image/svg+xml").send(icon),
  );
  app.get("/*", hidden, async (request, reply) => {
    if (!asksForPage(request)) throw new LevierError("request/not-found", {});
    const { files, answers } = firstRequestsOf(app, request, pages);
    const written = page.replace("<!-- first files -->", files.map(preload).join(""));
    return sendPage(reply, written, await answersOf(app, request, answers));
  });
}

function asksForPage({ url, headers }: FastifyRequest): boolean {
  return !/^\/(api|assets)(\/|$)/.test(url) && (headers.accept ?? "*/*").match(/text\/html|\*\/\*/) !== null;
}

/**
 * Scripts come from our own files alone. Styles too, but for those of Mantine's theme, which it writes while
 * the page runs: they carry the nonce of this answer, so that `unsafe-inline` is not needed.
 */
function sendPage(reply: FastifyReply, page: string, answers: string): FastifyReply {
  const nonce = randomBytes(16).toString("base64");
  const policy = String(reply.getHeader("content-security-policy"));
  return reply
    .header(
      "content-security-policy",
      policy.replace("style-src 'self'", `style-src 'self' 'nonce-${nonce}'`),
    )
    .type("text/html; charset=utf-8")
    .send(page.replaceAll("{{nonce}}", nonce).replace("<!-- first answers -->", () => answers));
}
