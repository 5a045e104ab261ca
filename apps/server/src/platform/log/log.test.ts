import { expect, test } from "vitest";
import { makeHost, makePerson, password, tokenOf } from "../../testing/factories.ts";
import { openTestServer } from "../../testing/test-server.ts";

test("no address, name, token, cookie or password ever reaches the log", async () => {
  const server = await openTestServer({ LEVIER_LOG_LEVEL: "trace" });
  const host = await makeHost(server);
  const person = await makePerson(server, host, "data");
  const base = `/api/organisations/${host.organisation}`;
  const invited = await host.ask("POST", `${base}/invitations`, {
    email: "secret@example.org",
    role: "data",
  });
  const key = await host.ask("POST", `${base}/keys`, { name: "Nom", scopes: ["members:read"], days: 1 });
  const authorization = `Bearer ${key.body.token}`;
  await server.ask("GET", `${base}/people?email=secret@example.org`, undefined, { authorization });
  await server.ask("POST", "/api/auth/sign-in/email", {
    email: "secret@example.org",
    password: "wrong wrong",
  });
  await server.ask("GET", `/nowhere/secret@example.org`);
  // Two faults of the database itself, whose messages quote values.
  await server.database.pool.query("alter table api_key rename column name to label");
  const broken = await host.ask("POST", `${base}/keys`, {
    name: "secret@example.org",
    scopes: ["members:read"],
    days: 1,
  });
  expect([broken.status, broken.body.code]).toEqual([500, "server/unexpected"]);
  const log = server.log.join("");
  expect(log).toContain("unexpected error");
  expect(log).toContain("DrizzleQueryError");
  for (const line of server.log) expect(() => JSON.parse(line)).not.toThrow();
  const secrets = [
    host.email,
    person.email,
    "secret@",
    "Ada",
    "Grace",
    password,
    "wrong wrong",
    host.cookie.split("=")[1],
    decodeURIComponent(host.cookie.split("=")[1]).split(".")[0],
    tokenOf(invited.body.link),
    key.body.token,
    "10.0.0.",
  ];
  for (const secret of secrets) expect(log).not.toContain(secret);
  await server.close();
});
