import type { FastifyBaseLogger } from "fastify";
import type { Config } from "./config.ts";
import { labSweeps } from "./modules/lab/index.ts";
import type { Database } from "./platform/db/index.ts";
import { type FileStore, sweepLeftovers } from "./platform/files/index.ts";
import type { Schedule } from "./platform/jobs/index.ts";
import type { Mail } from "./platform/mail/mail.ts";
import { sendDigests } from "./platform/notifications/index.ts";
import { platformSweeps, runSweeps, type Sweep } from "./platform/retention/index.ts";

/** What each area removes when its time has come. */
const sweeps: readonly Sweep[] = [...platformSweeps, ...labSweeps];

/** Work by the clock; its times are UTC. */
export function schedules(options: {
  readonly config: Config;
  readonly database: Database;
  readonly files: FileStore;
  readonly mail: Mail;
  readonly log: Pick<FastifyBaseLogger, "error">;
}): Readonly<Record<"sweep" | "digest", Schedule>> {
  const { config, database, files, mail, log } = options;
  return {
    sweep: {
      cron: "17 * * * *",
      async run() {
        const onError = (error: Error, sweep: string) => log.error(error, `the sweep of ${sweep} failed`);
        await runSweeps({ database, files, sweeps, now: new Date(), onError });
        await sweepLeftovers(config.data);
      },
    },
    digest: {
      cron: "0 6 * * *",
      run: () => sendDigests({ database, mail, url: config.url }),
    },
  };
}
