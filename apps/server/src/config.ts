import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseEnv } from "node:util";
import { type ErrorDetails, LevierError } from "@levier/errors";
import { z } from "zod";
import { isLoopback } from "./platform/http/this-machine.ts";

type Environment = Readonly<Record<string, string | undefined>>;
type Faults = ErrorDetails<"usage/bad-configuration">["faults"];
type Wanted = Faults[number]["wanted"];

const isUrl = (protocols: readonly string[]) => (text: string) =>
  URL.canParse(text) && protocols.includes(new URL(text).protocol);
const isOrigin = (text: string) =>
  isUrl(["http:", "https:"])(text) && ["", "/"].includes(new URL(text).pathname);
const text = (wanted: Wanted, fits: (text: string) => boolean = (text) => text !== "") =>
  z.string().refine(fits, wanted satisfies Wanted);
const count = (otherwise: number) =>
  text("count", (value) => /^[1-9]\d{0,9}$/.test(value))
    .transform(Number)
    .default(otherwise);
const bytes = (otherwise: number) =>
  text("count", (value) => /^[1-9]\d{0,14}$/.test(value))
    .transform(Number)
    .default(otherwise);
const levels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"];

/** From 1024 on, those that browsers refuse (Fetch standard, «port blocking»). */
const blockedPorts = [
  1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697,
  10_080,
];

/** Every key of the configuration; `docs/reference/configuration.md` tells what each is for, held by a test. */
export const keys = {
  PORT: text("port", (value) => /^[1-9]\d{0,4}$/.test(value) && Number(value) <= 65_535)
    .transform(Number)
    .default(4180),
  HOST: text("host", (value) => /^[\w.:-]+$/.test(value)).default("127.0.0.1"),
  DATABASE_URL: text("postgres", isUrl(["postgres:", "postgresql:"])).optional(),
  LEVIER_DATA: text("text").default("levier-data"),
  LEVIER_URL: text("http", isOrigin).optional(),
  LEVIER_DEMO: text("switch", (value) => value === "0" || value === "1").default("1"),
  LEVIER_SECRET: text("secret", (value) => value.length >= 32).optional(),
  LEVIER_LOG_LEVEL: text("level", (value) => levels.includes(value)).default("info"),
  LEVIER_TRUST_PROXY: text("proxy", (value) => /^[\w.:/, ]+$/.test(value)).optional(),
  LEVIER_BODY_LIMIT: count(1_048_576),
  LEVIER_RATE_LIMIT: count(600),
  LEVIER_JOBS: count(2),
  LEVIER_JOB_MEMORY: count(2048),
  LEVIER_UPLOAD_LIMIT: count(2_147_483_648),
  LEVIER_STORAGE_LIMIT: bytes(21_474_836_480),
  S3_ENDPOINT: text("http-path", isUrl(["http:", "https:"])).optional(),
  S3_REGION: text("text").optional(),
  S3_ACCESS_KEY_ID: text("text").optional(),
  S3_SECRET_ACCESS_KEY: text("text").optional(),
  METRICS_TOKEN: text("secret", (value) => value.length >= 32).optional(),
  SMTP_URL: text("smtp", isUrl(["smtp:", "smtps:"])).optional(),
  SMTP_FROM: text("email", (value) => /^[^\s@]+@[^\s@]+$/.test(value)).optional(),
  OIDC_ISSUER: text("issuer", isUrl(["http:", "https:"])).optional(),
  OIDC_CLIENT_ID: text("text").optional(),
  OIDC_CLIENT_SECRET: text("text").optional(),
} as const;

/** What the server was told, checked; see {@link readConfig}. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl?: string;
  /** Folder of the embedded database and of the secret, as an absolute path. */
  readonly data: string;
  /** The origin under which browsers reach the server, without a slash at its end. */
  readonly url: string;
  /** Whether an empty installation may become the demo: never one that others can reach. */
  readonly demo: boolean;
  readonly secret?: string;
  readonly logLevel: string;
  readonly trustProxy?: string;
  /** Bytes. */
  readonly bodyLimit: number;
  /** Requests a minute and address. */
  readonly rateLimit: number;
  readonly metricsToken?: string;
  /** Done at once by one process. */
  readonly jobs: number;
  /** MiB that one of them may take. */
  readonly jobMemory: number;
  /** Bytes of one file. */
  readonly uploadLimit: number;
  /** Bytes of one organisation's files. */
  readonly storageLimit: number;
  /** A bucket, with its name in the address. */
  readonly s3?: {
    readonly endpoint: string;
    readonly region?: string;
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
  };
  readonly mail?: { readonly url: string; readonly from: string };
  readonly oidc?: { readonly issuer: string; readonly clientId: string; readonly clientSecret: string };
}

/**
 * Reads the environment and one optional file of `KEY=value` lines (`levier.env`, or the one that
 * `LEVIER_CONFIG` names); the environment wins, and `otherwise` holds what
 * stands in for keys that neither gives. An empty value counts as none.
 *
 * @throws LevierError `usage/bad-configuration` with all faults at once
 * @example
 * const config = readConfig({ PORT: "4181", LEVIER_DATA: "/srv/levier" });
 */
export function readConfig(env: Environment, otherwise: Environment = {}): Config {
  const file = env.LEVIER_CONFIG || "levier.env";
  if (env.LEVIER_CONFIG && !existsSync(file)) refuse([{ key: "LEVIER_CONFIG", wanted: "file" }]);
  const written: Environment = existsSync(file) ? parseEnv(readFileSync(file, "utf8")) : {};
  const unknown = Object.keys(written).filter((key) => !Object.hasOwn(keys, key));
  const given = Object.keys(keys).map((key) => [key, env[key] || written[key] || otherwise[key]]);
  const parsed = z.object(keys).safeParse(Object.fromEntries(given));
  const faults: Faults = [
    ...unknown.map((key) => ({ key, wanted: "unknown" as const })),
    ...(parsed.error?.issues ?? []).map(({ path, message }) => ({
      key: String(path[0]),
      wanted: message as Wanted,
    })),
    ...missingPartners(Object.fromEntries(given)),
    ...blockedPort(Object.fromEntries(given)),
  ];
  if (!parsed.success || faults.length > 0) refuse(faults);
  return named(parsed.data);
}

function refuse(faults: Faults): never {
  throw new LevierError("usage/bad-configuration", { faults });
}

/** Keys that make sense together only. */
function missingPartners(given: Environment): Faults {
  const together = (keys: readonly string[], wanted: "together" | "s3-together") =>
    keys.filter((key) => !given[key] && keys.some((other) => given[other])).map((key) => ({ key, wanted }));
  return [
    ...together(["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"], "together"),
    ...together(["S3_ENDPOINT", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY"], "s3-together"),
    ...(given.SMTP_URL && !given.SMTP_FROM ? [{ key: "SMTP_FROM", wanted: "sender" as const }] : []),
  ];
}

/** Of the address that browsers open: behind a proxy, the port of the server itself is nobody’s affair. */
function blockedPort({ PORT, LEVIER_URL }: Environment): Faults {
  const [key, port] =
    LEVIER_URL && URL.canParse(LEVIER_URL)
      ? ["LEVIER_URL", new URL(LEVIER_URL).port]
      : (["PORT", PORT] as const);
  return blockedPorts.includes(Number(port)) ? [{ key, wanted: "blocked-port" }] : [];
}

/** Listens on this machine alone, is reached under its name alone, and stands behind no proxy. */
function staysHere({ HOST, LEVIER_URL, LEVIER_TRUST_PROXY }: z.infer<z.ZodObject<typeof keys>>): boolean {
  const name = LEVIER_URL === undefined ? "localhost" : new URL(LEVIER_URL).hostname;
  return isLoopback(HOST) && isLoopback(name) && LEVIER_TRUST_PROXY === undefined;
}

function named(given: z.infer<z.ZodObject<typeof keys>>): Config {
  return {
    port: given.PORT,
    host: given.HOST,
    databaseUrl: given.DATABASE_URL,
    data: resolve(given.LEVIER_DATA),
    url: new URL(given.LEVIER_URL ?? `http://localhost:${given.PORT}`).origin,
    demo: given.LEVIER_DEMO === "1" && staysHere(given),
    secret: given.LEVIER_SECRET,
    logLevel: given.LEVIER_LOG_LEVEL,
    trustProxy: given.LEVIER_TRUST_PROXY,
    bodyLimit: given.LEVIER_BODY_LIMIT,
    rateLimit: given.LEVIER_RATE_LIMIT,
    metricsToken: given.METRICS_TOKEN,
    jobs: given.LEVIER_JOBS,
    jobMemory: given.LEVIER_JOB_MEMORY,
    uploadLimit: given.LEVIER_UPLOAD_LIMIT,
    storageLimit: given.LEVIER_STORAGE_LIMIT,
    s3: given.S3_ENDPOINT
      ? {
          endpoint: given.S3_ENDPOINT,
          region: given.S3_REGION,
          accessKeyId: given.S3_ACCESS_KEY_ID!,
          secretAccessKey: given.S3_SECRET_ACCESS_KEY!,
        }
      : undefined,
    mail: given.SMTP_URL ? { url: given.SMTP_URL, from: given.SMTP_FROM! } : undefined,
    oidc: given.OIDC_ISSUER
      ? {
          issuer: given.OIDC_ISSUER,
          clientId: given.OIDC_CLIENT_ID!,
          clientSecret: given.OIDC_CLIENT_SECRET!,
        }
      : undefined,
  };
}
