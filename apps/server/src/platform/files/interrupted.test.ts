import { randomBytes } from "node:crypto";
import { connect } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeHost, makeOrganisation, type TestPerson } from "../../testing/factories.ts";
import { openTestServer, type TestServer } from "../../testing/test-server.ts";
import { addBytes, beginUpload } from "../../testing/uploads.ts";

let server: TestServer;
let lead: TestPerson;
let port: number;

beforeAll(async () => {
  server = await openTestServer();
  lead = await makeOrganisation(server, await makeHost(server));
  port = Number(new URL(await server.app.listen({ host: "127.0.0.1", port: 0 })).port);
});
afterAll(() => server.close());

/** Sends a part whose connection breaks before its end. */
async function sendBroken(url: string, whole: Buffer, from: number, sent: number): Promise<void> {
  const socket = connect(port, "127.0.0.1");
  const head = [
    `PATCH ${url} HTTP/1.1`,
    `Host: localhost:${port}`,
    `Cookie: ${lead.cookie}`,
    "Tus-Resumable: 1.0.0",
    "Content-Type: application/offset+octet-stream",
    `Upload-Offset: ${from}`,
    `Content-Length: ${whole.length - from}`,
  ];
  socket.write(`${head.join("\r\n")}\r\n\r\n`);
  await new Promise((resolve) => socket.write(whole.subarray(from, from + sent), resolve));
  await pause(300);
  socket.destroy();
}

const offsetOf = async (url: string) => {
  const { headers } = await lead.ask("HEAD", url, undefined, { "tus-resumable": "1.0.0" });
  return Number(headers["upload-offset"]);
};

test("connections that break lose no byte that came, and the file is whole in the end", async () => {
  const bytes = randomBytes(6_000_000);
  const { headers } = await beginUpload(lead, { size: bytes.length });
  const url = new URL(String(headers.location)).pathname;
  for (let round = 0; round < 4; round++) {
    const before = await offsetOf(url);
    await sendBroken(url, bytes, before, 900_000);
    await pause(200);
    expect(await offsetOf(url)).toBe(before + 900_000);
  }
  const offset = await offsetOf(url);
  expect((await addBytes(lead, url, { bytes: bytes.subarray(offset), offset })).status).toBe(204);
  const file = url.replace("/uploads/", "/files/");
  const { bytes: got } = await lead.ask("GET", `${file}/content`);
  expect(got.equals(bytes)).toBe(true);
});
