import { createSign, generateKeyPairSync } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { query } from "../../testing/databases.ts";
import { cookieOf, makeHost, type TestPerson } from "../../testing/factories.ts";
import { openTestServer, type TestServer } from "../../testing/test-server.ts";

/** A provider of OpenID Connect, as small as the standard lets it be; it stands for somebody else's server. */
let provider: Server;
let issuer: string;
let server: TestServer;
let host: TestPerson;
let who: string;

const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");

function idToken(nonce: string | undefined): string {
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: issuer,
    aud: "levier",
    sub: who,
    email: who,
    email_verified: true,
    name: "Ada",
    nonce,
  };
  const body = `${encoded({ alg: "RS256", kid: "1" })}.${encoded({ ...claims, iat: now, exp: now + 60 })}`;
  return `${body}.${createSign("RSA-SHA256").update(body).sign(privateKey, "base64url")}`;
}

let nonce: string | undefined;

beforeAll(async () => {
  provider = createServer((request, response) => {
    const answers: Record<string, () => object> = {
      "/.well-known/openid-configuration": () => ({
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        userinfo_endpoint: `${issuer}/userinfo`,
        jwks_uri: `${issuer}/jwks`,
      }),
      "/token": () => ({ access_token: "a", token_type: "Bearer", id_token: idToken(nonce) }),
      "/userinfo": () => ({ sub: who, email: who, email_verified: true, name: "Ada" }),
      "/jwks": () => ({
        keys: [{ ...publicKey.export({ format: "jwk" }), kid: "1", alg: "RS256", use: "sig" }],
      }),
    };
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(answers[request.url ?? ""]?.() ?? {}));
  });
  await new Promise<void>((resolve) => provider.listen(0, "127.0.0.1", resolve));
  issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
  const settings = { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: "levier", OIDC_CLIENT_SECRET: "secret" };
  server = await openTestServer(settings);
  host = await makeHost(server);
});
afterAll(async () => {
  await server.close();
  provider.close();
});

async function enterAs(email: string) {
  who = email;
  const begun = await server.ask("POST", "/api/auth/sign-in/social", { provider: "oidc", callbackURL: "/" });
  expect(begun.status, begun.text).toBe(200);
  const address = new URL(begun.body.url);
  expect(address.searchParams.get("code_challenge_method")).toBe("S256");
  nonce = address.searchParams.get("nonce") ?? undefined;
  const state = address.searchParams.get("state");
  return server.ask("GET", `/api/auth/callback/oidc?code=c&state=${state}`, undefined, {
    cookie: cookieOf(begun),
  });
}

test("a person with an account signs in by the provider", async () => {
  const answer = await enterAs(host.email);
  expect([answer.status, answer.headers.location]).toEqual([302, "/"]);
  const me = await server.ask("GET", "/api/me", undefined, { cookie: cookieOf(answer) });
  expect(me.body?.id).toBe(host.id);
});

test("whoever was not invited gets neither account nor session", async () => {
  const answer = await enterAs("stranger@example.org");
  expect(answer.headers.location).toContain("error=");
  const me = await server.ask("GET", "/api/me", undefined, { cookie: cookieOf(answer) });
  expect(me.status).toBe(401);
  expect(await query(server.databaseUrl, "select from person where email like 'stranger%'")).toEqual([]);
});
