import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** The program as it is built: its jobs run in threads of their own, as they will for people. */
const program = join(import.meta.dirname, "../../cli/dist/levier.js");

/** The real server over a new, empty database, on a free port of this machine. */
export interface Commons {
  readonly url: string;
  readonly setUpLink: string;
  stop(): Promise<void>;
}

export async function openCommons(): Promise<Commons> {
  const data = mkdtempSync(join(tmpdir(), "levier-web-"));
  chmodSync(data, 0o755);
  const settings = {
    LEVIER_DATA: data,
    PORT: String(await freePort()),
    LEVIER_RATE_LIMIT: "100000",
    LEVIER_DEMO: "0",
  };
  const server = spawn(process.execPath, [program, "start", "--json"], {
    env: { ...process.env, ...settings, LEVIER_LOG_LEVEL: "silent" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(server, "exit");
  const [line] = (await Promise.race([
    once(createInterface(server.stdout), "line"),
    ended.then(() => Promise.reject(new Error("the server did not start"))),
  ])) as [string];
  const { url, set_up_link: setUpLink } = JSON.parse(line) as { url: string; set_up_link: string };
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

export const password = "un levier assez long";

/** Asks the API as a program would, with a session's cookie. */
export async function ask(url: string, path: string, body: object, cookie = ""): Promise<Response> {
  const headers = { "content-type": "application/json", cookie };
  const answer = await fetch(url + path, { method: "POST", headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return answer;
}

/** A commons with a host, an NGO, people, an open invitation and a key. */
export async function fillCommons({ url, setUpLink }: Commons) {
  const person = { name: "Ada Diallo", email: "ada@example.org", password };
  const organisation = { name: "Fondation des Deux Rives" };
  const made = await ask(url, "/api/set-up", { token: setUpLink.split("#")[1], organisation, person });
  const { organisation: host } = (await made.json()) as { organisation: string };
  const cookie = await signIn(url, person.email);
  const at = `/api/organisations/${host}`;
  await accept(
    url,
    await invite(`${at}/invitations`, { email: "grace@example.org", role: "data" }),
    "Grace Okafor",
  );
  const admission = { name: "Eaux Claires Sahel", kind: "ngo", lead: { email: "awa@example.org" } };
  const admitted = (await (await ask(url, `${at}/admissions`, admission, cookie)).json()) as Admitted;
  await accept(url, admitted.lead.link, "Awa Traoré");
  await ask(
    url,
    `${at}/admissions`,
    { name: "Fonds Horizon", kind: "funder", lead: { email: "f@example.org" } },
    cookie,
  );
  await invite(`${at}/invitations`, {
    email: "jean-baptiste.lemarchand@deux-rives.example.org",
    role: "reviewer",
  });
  await ask(
    url,
    `${at}/keys`,
    { name: "Tableau de bord de nuit", scopes: ["events:read", "members:read"], days: 90 },
    cookie,
  );
  return { host, cookie, ngo: admitted.organisation.id };

  async function invite(path: string, body: object): Promise<string> {
    return ((await (await ask(url, path, body, cookie)).json()) as { link: string }).link;
  }
}

interface Admitted {
  readonly organisation: { readonly id: string };
  readonly lead: { readonly link: string };
}

async function accept(url: string, link: string, name: string): Promise<void> {
  await ask(url, "/api/invitations/accept", { token: link.split("#")[1], person: { name, password } });
}

/** Signs in; returns the cookies. */
export async function signIn(url: string, email: string): Promise<string> {
  const answer = await ask(url, "/api/auth/sign-in/email", { email, password });
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}
