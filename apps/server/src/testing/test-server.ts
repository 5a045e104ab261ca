import type { InjectOptions, LightMyRequestResponse } from "fastify";
import { buildApp } from "../app.ts";
import { readConfig } from "../config.ts";
import { createAuth, loadSecret } from "../platform/auth/index.ts";
import { type Database, openDatabase } from "../platform/db/index.ts";
import { openFileStore } from "../platform/files/index.ts";
import type { App } from "../platform/http/index.ts";
import type { Mail, Message } from "../platform/mail/mail.ts";
import { createDatabase } from "./databases.ts";
import { makeFolder } from "./folder.ts";

type Method = "GET" | "HEAD" | "OPTIONS" | "POST" | "PATCH" | "PUT" | "DELETE";
type Headers = Readonly<Record<string, string>>;

/** The real application over a database of its own, asked in process. */
export interface TestServer {
  readonly app: App;
  readonly database: Database;
  readonly databaseUrl: string;
  /** Its data folder. */
  readonly data: string;
  /** Lines of the log. */
  readonly log: string[];
  /** Letters sent, where SMTP_URL is among the settings. */
  readonly letters: Message[];
  ask(method: Method, url: string, body?: unknown, headers?: Headers): Promise<Answer>;
  close(): Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly headers: LightMyRequestResponse["headers"];
  // biome-ignore lint/suspicious/noExplicitAny: a test asserts what the answer is
  readonly body: any;
  readonly text: string;
  readonly bytes: Buffer;
}

/**
 * Opens the application for a test file; close it in `afterAll`.
 *
 * @example
 * const server = await openTestServer();
 * const { status } = await server.ask("GET", "/healthz");
 */
export async function openTestServer(settings: Headers = {}): Promise<TestServer> {
  const { path: data, remove } = makeFolder();
  const { url: databaseUrl, drop } = await createDatabase("with tables");
  const config = readConfig({
    DATABASE_URL: databaseUrl,
    LEVIER_DATA: data,
    LEVIER_RATE_LIMIT: "100000",
    ...settings,
  });
  const database = await openDatabase(config);
  const [log, letters]: [string[], Message[]] = [[], []];
  const mail = letterBox(config.mail !== undefined, letters);
  const auth = createAuth({ config, database, secret: loadSecret(config), mail });
  const files = openFileStore(config, database);
  const app = await buildApp({ config, database, auth, mail, files }, { write: (line) => log.push(line) });
  return {
    app,
    database,
    databaseUrl,
    data,
    log,
    letters,
    ask: (method, url, body, headers) => ask(app, { method, url, body, headers }),
    async close() {
      await app.close();
      await database.close();
      await drop();
      remove();
    },
  };
}

/** The way out of the house is the one thing that a test stands in for. */
function letterBox(enabled: boolean, letters: Message[]): Mail {
  const send = async (message: Message) => {
    letters.push(message);
  };
  return { enabled, send, verify: async () => {}, close: () => {} };
}

let asked = 0;

/** Each request comes from an address of its own, so that only tests of rate limits meet them. */
async function ask(
  app: App,
  { method, url, body, headers }: { method: Method; url: string; body?: unknown; headers?: Headers },
): Promise<Answer> {
  asked++;
  const remoteAddress = `10.${(asked >> 16) & 255}.${(asked >> 8) & 255}.${asked & 255}`;
  const options: InjectOptions = { method, url, remoteAddress, headers };
  const response = await app.inject(body === undefined ? options : { ...options, payload: body as object });
  const { "content-type": type, "content-encoding": encoding } = response.headers;
  const isJson = /json/.test(String(type)) && encoding === undefined;
  return {
    status: response.statusCode,
    headers: response.headers,
    text: response.body,
    bytes: response.rawPayload,
    body: isJson && response.body !== "" ? response.json() : undefined,
  };
}
