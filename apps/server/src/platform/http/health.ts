import { LevierError } from "@levier/errors";
import { isMigrated } from "../db/index.ts";
import type { App } from "./app.ts";

/** `/healthz`: this process answers. `/readyz`: and so does its database, with this version's tables. */
export function answerHealth(app: App): void {
  const quiet = { logLevel: "silent", schema: { hide: true } } as const;
  app.get("/healthz", quiet, async () => ({ status: "ok" }));
  app.get("/readyz", quiet, async () => {
    const ready = await isMigrated(app.platform.database.pool).catch(() => false);
    if (!ready) throw new LevierError("server/unavailable", {});
    return { status: "ok" };
  });
}
