import { readFileSync } from "node:fs";
import type { FastifyRequest } from "fastify";
import type { App } from "./app.ts";
import { mayEnterDemo } from "./this-machine.ts";

/** What a page asks for at once: files of its own, and answers of the API, where `:name` is a part of its address. */
export interface FirstRequests {
  readonly address: RegExp;
  readonly files: readonly string[];
  readonly answers: readonly string[];
}

/** As the build of the web application wrote them. What a name stands for in an address is an id, nothing else. */
export function readFirstRequests(file: string): FirstRequests[] {
  const pages: (Omit<FirstRequests, "address"> & { page: string })[] = JSON.parse(readFileSync(file, "utf8"));
  return pages.map(({ page, files, answers }) => ({
    address: new RegExp(`^${page.replace(/:(\w+)/g, "(?<$1>[\\da-f-]{36})").replace(/\/\*$/, "(/.*)?")}$`),
    files,
    answers,
  }));
}

/** The files and the addresses of answers that the page of a request will ask for. */
export function firstRequestsOf(
  app: App,
  request: FastifyRequest,
  pages: readonly FirstRequests[],
): Omit<FirstRequests, "address"> {
  const [path] = request.url.split("?");
  const isField = path.startsWith("/feedback");
  const isSignedIn = !isField && /\blevier\.session_token=/.test(request.headers.cookie ?? "");
  const isDemo = !isField && app.platform.demo !== undefined && mayEnterDemo(request);
  const page = pageOf(pages, !isSignedIn && /^\/(organisations\/|$)/.test(path) ? "/sign-in" : path);
  return {
    files: page.files,
    answers: [
      ...(isField ? [] : ["/api/auth/ways"]),
      ...(isDemo ? ["/api/demo"] : []),
      ...(isSignedIn ? ["/api/me"] : []),
      ...page.answers,
    ],
  };
}

function pageOf(pages: readonly FirstRequests[], path: string): Omit<FirstRequests, "address"> {
  const found = pages.flatMap(({ address, files, answers }) => {
    const groups = address.exec(path)?.groups;
    return groups
      ? [{ files, answers: answers.map((url) => url.replace(/:(\w+)/g, (_, name) => groups[name])) }]
      : [];
  });
  return { files: found.flatMap(({ files }) => files), answers: found.flatMap(({ answers }) => answers) };
}

/**
 * The answers themselves, as whoever sent the request gets them from the API, each in a block of data that no
 * browser runs. What the API refuses is left out: the page asks for it and hears why.
 */
export async function answersOf(app: App, request: FastifyRequest, urls: readonly string[]): Promise<string> {
  const { host, cookie } = request.headers;
  const headers = { host, ...(cookie === undefined ? {} : { cookie }) };
  const blocks = urls.map(async (url) => {
    const { statusCode, body } = await app.inject({ url, headers, remoteAddress: request.ip });
    if (statusCode !== 200) return "";
    return `<script type="application/json" data-answer="${url}">${body.replaceAll("<", "\\u003c")}</script>`;
  });
  return (await Promise.all(blocks)).join("");
}
