import type { App } from "./app.ts";
import { referencePage, referenceStyle } from "./reference-page.ts";

/** `/api/openapi.json`, and `/api/reference`: the same for readers, from one page that loads nothing else. */
export function publishReference(app: App): void {
  const hidden = { schema: { hide: true } } as const;
  app.get("/api/openapi.json", hidden, async () => app.swagger());
  app.get("/api/reference", hidden, async (_, reply) =>
    reply.type("text/html; charset=utf-8").send(referencePage(app.swagger())),
  );
  app.get("/api/reference.css", hidden, async (_, reply) => reply.type("text/css").send(referenceStyle));
}
