import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { endProgram, freePort, startProgram } from "../../cli/testing/program.ts";

/** The real server over a new database of its own, on a free port of this machine. */
export interface Commons {
  readonly url: string;
  /** By which the host is made; a demo spends it itself. */
  readonly setUpLink: string | null;
  stop(): Promise<void>;
}

/** An empty commons, or a demo, which fills itself behind the server that already answers. */
export async function openCommons(options: { readonly demo: boolean }): Promise<Commons> {
  const data = mkdtempSync(join(tmpdir(), "levier-web-"));
  chmodSync(data, 0o755);
  const env = { LEVIER_DEMO: options.demo ? "1" : "0", LEVIER_LOG_LEVEL: "silent" };
  const { child, url, setUpLink } = await startProgram({ data, port: await freePort(), env });
  return {
    url,
    setUpLink,
    async stop() {
      await endProgram(child);
      rmSync(data, { recursive: true, force: true });
    },
  };
}
