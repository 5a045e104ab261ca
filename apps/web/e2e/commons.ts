import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** The program as it is built: its jobs run in threads of their own, as they will for people. */
const program = join(import.meta.dirname, "../../cli/dist/levier.js");

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
  const { DATABASE_URL: _, ...inherited } = process.env;
  const settings = {
    LEVIER_DATA: data,
    PORT: String(await freePort()),
    LEVIER_RATE_LIMIT: "100000",
    LEVIER_DEMO: options.demo ? "1" : "0",
    LEVIER_LOG_LEVEL: "silent",
  };
  const server = spawn(process.execPath, [program, "start", "--json"], {
    env: { ...inherited, ...settings },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(server, "exit");
  const [line] = (await Promise.race([
    once(createInterface(server.stdout), "line"),
    ended.then(() => Promise.reject(new Error("the server did not start"))),
  ])) as [string];
  const { url, set_up_link: setUpLink } = JSON.parse(line) as { url: string; set_up_link: string | null };
  return {
    url,
    setUpLink,
    async stop() {
      server.kill();
      await ended;
      rmSync(data, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
