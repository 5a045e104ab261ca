import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { setTimeout as pause } from "node:timers/promises";
import { endProgram, freePort, postmasterOf, startProgram } from "../../apps/cli/testing/program.ts";
import type { LoadRequest } from "./open-loop.ts";

const person = { name: "Ada", email: "ada@example.org", password: "a lever long enough" };

/** The built program as its users run it, over a data folder of its own. */
export async function openCommons() {
  const data = mkdtempSync(join(tmpdir(), "levier-bench-"));
  chmodSync(data, 0o755);
  const port = await freePort();
  let server = await start(port, data);
  const { url } = server;
  const token = server.setUpLink!.split("#")[1];
  const made = await ask("/api/set-up", { token, organisation: { name: "Hôte" }, person });
  const { organisation } = (await made.json()) as { organisation: string };
  const at = `/api/organisations/${organisation}`;
  const signedIn = await ask("/api/auth/sign-in/email", { email: person.email, password: person.password });
  const cookie = signedIn.headers.getSetCookie()[0].split(";")[0];
  const dataset = await addDataset();

  async function ask(path: string, body: object, cookie = ""): Promise<Response> {
    const headers = { "content-type": "application/json", cookie };
    const answer = await fetch(url + path, { method: "POST", headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer;
  }

  async function addDataset(): Promise<string> {
    const bytes = readFileSync("demo/data/actions.csv");
    const tus = { cookie, "tus-resumable": "1.0.0" };
    const size = { ...tus, "upload-length": String(bytes.length) };
    const begun = await fetch(`${url}${at}/uploads`, { method: "POST", headers: size });
    const place = begun.headers.get("location")!;
    const part = { ...tus, "content-type": "application/offset+octet-stream", "upload-offset": "0" };
    await fetch(place, { method: "PATCH", headers: part, body: bytes });
    const body = { name: "Actions", file: place.split("/").at(-1) };
    const answer = await ask(`${at}/datasets`, body, cookie);
    const { dataset } = (await answer.json()) as { dataset: { id: string } };
    while ((await endedJobs()).running > 0) await pause(200);
    return dataset.id;
  }

  async function endedJobs(): Promise<{ running: number; ended: number }> {
    const answer = await fetch(`${url}${at}/jobs?limit=100`, { headers: { cookie } });
    const { items } = (await answer.json()) as { items: { state: string }[] };
    const ended = items.filter(({ state }) => !["waiting", "running"].includes(state)).length;
    return { running: items.length - ended, ended };
  }

  return {
    firstPage: server.firstPage,
    processId: () => ({
      server: server.child.pid!,
      postmaster: postmasterOf(data)!.pid,
    }),
    async restart(): Promise<number> {
      await endProgram(server.child);
      server = await start(port, data);
      return server.firstPage;
    },
    /** Four reads of different kinds for each write. */
    async requests(): Promise<LoadRequest[]> {
      const read = (path: string): LoadRequest => ({ method: "GET", url: url + path, headers: { cookie } });
      const headers = { cookie, "content-type": "application/json" };
      const write = (path: string, body: object): LoadRequest => ({
        method: "POST",
        url: `${url}${at}${path}`,
        headers,
        body: JSON.stringify(body),
      });
      const reads = ["/api/me", `${at}/people`, `${at}/datasets/${dataset}`, `${at}/events`].map(read);
      const key = { name: "Bench", scopes: ["events:read"], days: 1 };
      return [...reads, write("/notifications/read", {}), ...reads, write("/keys", key)];
    },
    /** Trains again and again meanwhile, one job after the other. */
    async whileJobsRun<T>(work: () => Promise<T>): Promise<{ measured: T; jobs: number }> {
      let isOver = false;
      const before = (await endedJobs()).ended;
      const train = async () => {
        for (let seed = 1; !isOver; seed++) {
          const columns = { text_columns: ["texte"], label_column: "type", group_columns: ["tranche_age"] };
          await ask(
            `${at}/experiments`,
            { name: `Run ${seed}`, dataset, version: 1, seed, ...columns },
            cookie,
          );
          while (!isOver && (await endedJobs()).running > 0) await pause(500);
        }
      };
      const load = work().finally(() => {
        isOver = true;
      });
      const [measured] = await Promise.all([load, train()]);
      return { measured, jobs: (await endedJobs()).ended - before };
    },
    async close(): Promise<void> {
      await endProgram(server.child);
      rmSync(data, { recursive: true, force: true });
    },
  };
}

async function start(port: number, data: string) {
  const begin = performance.now();
  const program = await startProgram({ data, port });
  const page = await fetch(`${program.url}/sign-in`, { headers: { accept: "text/html" } });
  if (!page.ok) throw new Error(`the first page answered ${page.status}`);
  await page.text();
  return { ...program, firstPage: Math.round(performance.now() - begin) };
}
