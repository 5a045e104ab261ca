import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import serveFiles from "@fastify/static";
import { LevierError } from "@levier/errors";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { App } from "./app.ts";
import { mayEnterDemo } from "./this-machine.ts";

/** The built web application; undefined where it was not built, as for those who need the API alone. */
function webFolder(): string | undefined {
  const manifest = createRequire(import.meta.url).resolve("@levier/web/package.json");
  const folder = join(dirname(manifest), "dist");
  return existsSync(join(folder, "index.html")) ? folder : undefined;
}

/** What a page asks for at once: files of its own, and answers of the API, where `:name` is a part of its address. */
interface FirstRequests {
  readonly address: RegExp;
  readonly files: readonly string[];
  readonly answers: readonly string[];
}

interface First {
  readonly requests: string;
  readonly styles: string;
}

/** Lets all come at once that the page will ask for: its files and its answers, while the program loads. */
function firstOf(app: App, request: FastifyRequest, pages: readonly FirstRequests[]): First {
  const [path] = request.url.split("?");
  const isField = path.startsWith("/feedback");
  const isSignedIn = !isField && /\blevier\.session_token=/.test(request.headers.cookie ?? "");
  const isDemo = !isField && app.platform.demo !== undefined && mayEnterDemo(request);
  const address = !isSignedIn && /^\/(organisations\/|$)/.test(path) ? "/sign-in" : path;
  const { files, answers } = requestsOf(pages, address);
  const asked = [
    ...(isField ? [] : ["/api/auth/ways"]),
    ...(isDemo ? ["/api/demo"] : []),
    ...(isSignedIn ? ["/api/me"] : []),
    ...answers,
  ];
  const [styles, scripts] = [/\.css$/, /\.js$/].map((kind) => files.filter((file) => kind.test(file)));
  return {
    requests: [
      ...scripts.map((file) => `<link rel="modulepreload" crossorigin href="/${file}" />`),
      ...asked.map((url) => `<link rel="preload" as="fetch" crossorigin href="${url}" />`),
    ].join(""),
    styles: styles.map((file) => `<link rel="stylesheet" crossorigin href="/${file}" />`).join(""),
  };
}

/** What a name stands for in an address is an id: nothing else gets into the page. */
function readFirstRequests(file: string): FirstRequests[] {
  const pages: (Omit<FirstRequests, "address"> & { page: string })[] = JSON.parse(readFileSync(file, "utf8"));
  return pages.map(({ page, files, answers }) => ({
    address: new RegExp(`^${page.replace(/:(\w+)/g, "(?<$1>[\\da-f-]{36})")}$`),
    files,
    answers,
  }));
}

function requestsOf(pages: readonly FirstRequests[], path: string): Omit<FirstRequests, "address"> {
  for (const { address, files, answers } of pages) {
    const found = address.exec(path);
    if (found)
      return {
        files,
        answers: answers.map((url) => url.replace(/:(\w+)/g, (_, name) => found.groups![name])),
      };
  }
  return { files: [], answers: [] };
}

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
    const { requests, styles } = firstOf(app, request, pages);
    return sendPage(
      reply,
      page.replace("<!-- first requests -->", requests).replace("<!-- first styles -->", styles),
    );
  });
}

function asksForPage({ url, headers }: FastifyRequest): boolean {
  return !/^\/(api|assets)(\/|$)/.test(url) && (headers.accept ?? "*/*").match(/text\/html|\*\/\*/) !== null;
}

/**
 * Scripts come from our own files alone. Styles too, but for those of Mantine's theme, which it writes while
 * the page runs: they carry the nonce of this answer, so that `unsafe-inline` is not needed.
 */
function sendPage(reply: FastifyReply, page: string): FastifyReply {
  const nonce = randomBytes(16).toString("base64");
  const policy = String(reply.getHeader("content-security-policy"));
  return reply
    .header(
      "content-security-policy",
      policy.replace("style-src 'self'", `style-src 'self' 'nonce-${nonce}'`),
    )
    .type("text/html; charset=utf-8")
    .send(page.replaceAll("{{nonce}}", nonce));
}
