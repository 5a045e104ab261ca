import { createHmac } from "node:crypto";
import { getAuthTables } from "better-auth/db";
import { getTableColumns } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { query } from "../../testing/databases.ts";
import {
  cookieOf,
  makeHost,
  makeOrganisation,
  password,
  signIn,
  type TestPerson,
} from "../../testing/factories.ts";
import { openTestServer, type TestServer } from "../../testing/test-server.ts";
import { account, passkey, person, session, twoFactor, verification } from "./tables.ts";

let server: TestServer;
let host: TestPerson;

beforeAll(async () => {
  server = await openTestServer({ SMTP_URL: "smtp://localhost", SMTP_FROM: "levier@example.org" });
  host = await makeHost(server);
});
afterAll(() => server.close());

const signInWith = (email: string, secret: string, headers = {}) =>
  server.ask("POST", "/api/auth/sign-in/email", { email, password: secret }, headers);
const me = (cookie: string) => server.ask("GET", "/api/me", undefined, { cookie });

test("our tables have the columns that better-auth wants", () => {
  const wanted = getAuthTables(server.app.platform.auth.options);
  const ours = { person, session, account, verification, twoFactor, passkey };
  expect(Object.values(wanted).map(({ modelName }) => modelName)).toEqual(Object.keys(ours));
  for (const { modelName, fields } of Object.values(wanted)) {
    const table = Object.entries(ours).find(([name]) => name === modelName)![1];
    expect(Object.keys(getTableColumns(table)), modelName).toEqual(
      expect.arrayContaining(Object.keys(fields)),
    );
  }
});

test("a forged, cut or foreign cookie is nobody's", async () => {
  const [name, value] = host.cookie.split("=");
  const token = decodeURIComponent(value).split(".")[0];
  const forged = createHmac("sha256", "another secret").update(token).digest("base64");
  const signature = decodeURIComponent(value).split(".")[1];
  const other = decodeURIComponent((await signIn(server, host)).cookie.split("=")[1]).split(".")[0];
  for (const cookie of [
    `${name}=${token}`,
    `${name}=${encodeURIComponent(`${token}.${forged}`)}`,
    `${name}=${value.slice(0, -4)}`,
    `${name}=${encodeURIComponent(`${other}.${signature}`)}`,
    `${name}=${encodeURIComponent(`${host.id}.${signature}`)}`,
    `${name}=${encodeURIComponent(`${token}\0.${signature}`)}`,
    `${name}=`,
    "levier.session_token=' or 1=1 --",
  ])
    expect((await me(cookie)).status, cookie).toBe(401);
  expect((await me(host.cookie)).status).toBe(200);
});

test("a session is prolonged while it is used, and over once its time is", async () => {
  const { cookie } = await signIn(server, host);
  const token = decodeURIComponent(cookie.split("=")[1]).split(".")[0];
  const expire = (within: string) =>
    query(server.databaseUrl, "update session set expires_at = now() + $1::interval where token = $2", [
      within,
      token,
    ]);
  const left = async () => {
    const text =
      "select expires_at > now() + interval '6 days 23 hours' as long from session where token = $1";
    return (await query<{ long: boolean }>(server.databaseUrl, text, [token]))[0].long;
  };
  await expire("5 days");
  expect([(await me(cookie)).status, await left()]).toEqual([200, true]);
  await expire("-1 second");
  expect((await me(cookie)).status).toBe(401);
});

test("the cookie is out of reach of scripts and of other sites", async () => {
  const { headers } = await signInWith(host.email, password);
  expect(String(headers["set-cookie"])).toMatch(/HttpOnly; SameSite=Lax/);
});

test("signing in makes a new session: one that an attacker set before is not taken over", async () => {
  const fixed = "levier.session_token=fixed.by-attacker";
  const answer = await signInWith(host.email, password, { cookie: fixed });
  expect(cookieOf(answer)).not.toContain("fixed");
  expect((await me(fixed)).status).toBe(401);
  const again = await signInWith(host.email, password, { cookie: host.cookie });
  expect(cookieOf(again)).not.toBe(host.cookie);
});

test("nobody can sign up by themselves", async () => {
  const body = { email: "intruder@example.org", password, name: "X" };
  expect((await server.ask("POST", "/api/auth/sign-up/email", body)).status).toBe(404);
  expect((await server.ask("POST", "/api/auth/update-user", { name: "X" })).status).toBe(404);
});

test("a wrong password and an unknown address get the same answer", async () => {
  const [wrong, unknown] = [
    await signInWith(host.email, "not the right one"),
    await signInWith("nobody@example.org", "not the right one"),
  ];
  expect(wrong.status).toBe(401);
  expect({ ...wrong.body, request: "" }).toEqual({ ...unknown.body, request: "" });
});

test("after ten wrong passwords at once the account is shut, even to the right one", async () => {
  const person = await makeOrganisation(server, host, "partner");
  const answers = await Promise.all(
    Array.from({ length: 15 }, () => signInWith(person.email.toUpperCase(), "not the right one")),
  );
  expect(answers.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(10);
  const shut = await signInWith(person.email, password);
  expect([shut.status, shut.body.code]).toEqual([429, "people/locked-out"]);
  expect(Number(shut.headers["retry-after"])).toBeGreaterThan(800);
  expect((await me(person.cookie)).status).toBe(200);
  await query(server.databaseUrl, "update sign_in_failure set last_at = last_at - interval '16 minutes'");
  expect((await signInWith(person.email, password)).status).toBe(200);
});

test("sessions are listed and ended, one or all others", async () => {
  const [first, second, third] = [
    await signIn(server, host),
    await signIn(server, host),
    await signIn(server, host),
  ];
  const { body } = await first.ask("GET", "/api/auth/list-sessions");
  expect(body.length).toBeGreaterThanOrEqual(3);
  const token = decodeURIComponent(second.cookie.split("=")[1]).split(".")[0];
  await first.ask("POST", "/api/auth/revoke-session", { token });
  expect((await me(second.cookie)).status).toBe(401);
  await first.ask("POST", "/api/auth/revoke-other-sessions", {});
  expect((await me(third.cookie)).status).toBe(401);
  expect((await me(first.cookie)).status).toBe(200);
  await first.ask("POST", "/api/auth/sign-out", {});
  expect((await me(first.cookie)).status).toBe(401);
  host = await signIn(server, host);
});

test("with a second factor a password alone opens nothing", async () => {
  const person = await makeOrganisation(server, host, "funder");
  const enabled = await person.ask("POST", "/api/auth/two-factor/enable", { password });
  const secret = new URL(enabled.body.totpURI).searchParams.get("secret")!;
  const confirmed = await person.ask("POST", "/api/auth/two-factor/verify-totp", { code: totp(secret) });
  expect(confirmed.status, confirmed.text).toBe(200);
  const half = await signInWith(person.email, password);
  expect(half.body.twoFactorRedirect).toBe(true);
  const cookie = cookieOf(half);
  expect((await me(cookie)).status).toBe(401);
  const wrong = await server.ask("POST", "/api/auth/two-factor/verify-totp", { code: "000000" }, { cookie });
  expect(wrong.status).toBe(400);
  const right = await server.ask(
    "POST",
    "/api/auth/two-factor/verify-totp",
    { code: totp(secret) },
    { cookie },
  );
  const protection = (cookie?: string) =>
    server.ask("GET", "/api/auth/protection", undefined, cookie === undefined ? {} : { cookie });
  expect((await protection(cookieOf(right))).body).toEqual({ protected: true });
  expect((await protection(host.cookie)).body).toEqual({ protected: false });
  expect((await protection(cookie)).status).toBe(401);
  expect((await protection()).status).toBe(401);
});

test("a passkey is added by a person signed in, and challenges are the server's own", async () => {
  expect((await server.ask("GET", "/api/auth/passkey/generate-register-options")).status).toBe(401);
  const options = await host.ask("GET", "/api/auth/passkey/generate-register-options");
  expect([options.body.rp.id, options.body.challenge.length > 20]).toEqual(["localhost", true]);
  const forged = await server.ask("POST", "/api/auth/passkey/verify-authentication", {
    response: { id: "x", rawId: "x", type: "public-key", response: {}, clientExtensionResults: {} },
  });
  expect(forged.status).toBeGreaterThanOrEqual(400);
  expect(forged.status).toBeLessThan(500);
});

test("a forgotten password is changed by a letter's link, once, and ends all sessions", async () => {
  const person = await makeOrganisation(server, host, "partner");
  const before = server.letters.length;
  await server.ask("POST", "/api/auth/request-password-reset", { email: person.email });
  await server.ask("POST", "/api/auth/request-password-reset", { email: "nobody@example.org" });
  expect(server.letters.length).toBe(before + 1);
  const [, token] = /reset-password#(\S+)/.exec(server.letters.at(-1)!.text)!;
  const change = () =>
    server.ask("POST", "/api/auth/reset-password", { token, newPassword: "another lever, longer" });
  expect((await change()).status).toBe(200);
  expect((await change()).status).toBe(400);
  expect((await me(person.cookie)).status).toBe(401);
  expect((await signInWith(person.email, "another lever, longer")).status).toBe(200);
});

test("a session that has expired is over", async () => {
  const person = await signIn(server, host);
  await query(server.databaseUrl, "update session set expires_at = now() - interval '1 second'");
  expect((await me(person.cookie)).status).toBe(401);
});

/** https://www.rfc-editor.org/rfc/rfc6238 with HMAC-SHA-1, 30 s, 6 digits. */
function totp(base32: string): string {
  const bits = [...base32]
    .map((letter) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0"))
    .join("");
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const mac = createHmac("sha1", key).update(counter).digest();
  const offset = mac[19] & 15;
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}
