import { LevierError } from "@levier/errors";
import type { FastifyRequest } from "fastify";
import type { App } from "./app.ts";

/**
 * Refuses changes that another site's page asks for, by what browsers themselves say of a request and no
 * page can forge: Sec-Fetch-Site, else Origin. Programs that are no browser send neither and carry no
 * cookie of their own accord. The rule is that of Go's `http.CrossOriginProtection`
 * (https://words.filippo.io/csrf/); cookies are `SameSite=Lax` besides.
 *
 * @throws LevierError `request/cross-site`
 */
export function refuseCrossSite(app: App): void {
  app.addHook("onRequest", async (request) => {
    if (["GET", "HEAD", "OPTIONS"].includes(request.method)) return;
    if (!fromHere(request, app.platform.config.url)) throw new LevierError("request/cross-site", {});
  });
}

function fromHere({ headers }: FastifyRequest, url: string): boolean {
  const { origin, host, "sec-fetch-site": site } = headers;
  if (origin === url) return true;
  if (site !== undefined) return site === "same-origin" || site === "none";
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
