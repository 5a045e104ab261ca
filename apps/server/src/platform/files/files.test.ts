import { createHash, randomBytes } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { query, queryAs } from "../../testing/databases.ts";
import { makeHost, makeOrganisation, type TestPerson } from "../../testing/factories.ts";
import { openTestServer, type TestServer } from "../../testing/test-server.ts";
import { addBytes, beginUpload, uploadFile } from "../../testing/uploads.ts";
import { addFile, type FileRow, findFile, type Kept, removeFile, storedFile, takeFile } from "./index.ts";
import { sweepFiles } from "./sweep.ts";
import { openUploadBytes } from "./upload-bytes.ts";

let server: TestServer;
let lead: TestPerson;
let other: TestPerson;
let base: string;

beforeAll(async () => {
  server = await openTestServer({ LEVIER_UPLOAD_LIMIT: "4000000", LEVIER_STORAGE_LIMIT: "5000000" });
  const host = await makeHost(server);
  lead = await makeOrganisation(server, host);
  other = await makeOrganisation(server, host);
  base = `/api/organisations/${lead.organisation}`;
});
afterAll(() => server.close());

const tus = { "tus-resumable": "1.0.0" };
const codeOf = ({ status, body }: { status: number; body?: { code: string } }) => [status, body?.code];
const sha = (bytes: Uint8Array, algorithm = "sha256") => createHash(algorithm).update(bytes).digest("base64");
const begin = async (size: number) => {
  const { headers } = await beginUpload(lead, { size });
  return new URL(String(headers.location)).pathname;
};
const offsetOf = async (url: string) =>
  (await lead.ask("HEAD", url, undefined, tus)).headers["upload-offset"];
const content = (id: string, headers = {}) =>
  lead.ask("GET", `${base}/files/${id}/content`, undefined, headers);
const contents = () => {
  const folder = join(server.app.platform.config.data, "files", "content");
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .length;
};

describe("uploads", () => {
  test("go on where they stopped, and become a file of the same bytes", async () => {
    const bytes = randomBytes(300_000);
    const url = await begin(bytes.length);
    const parts = [bytes.subarray(0, 100_000), bytes.subarray(100_000)];
    const first = await addBytes(lead, url, { bytes: parts[0], offset: 0 });
    expect([first.status, first.headers["upload-offset"]]).toEqual([204, "100000"]);
    expect(await offsetOf(url)).toBe("100000");
    await addBytes(lead, url, { bytes: parts[1], offset: 100_000, checksum: `sha256 ${sha(parts[1])}` });
    const id = url.split("/").at(-1)!;
    const { body } = await lead.ask("GET", `${base}/files/${id}`);
    expect(body).toMatchObject({ name: "a.csv", media_type: "text/csv", size: 300_000 });
    expect((await content(id)).bytes.equals(bytes)).toBe(true);
    expect(await offsetOf(url)).toBe("300000");
  });

  test("an empty file needs no bytes", async () => {
    const id = await uploadFile(lead, { bytes: new Uint8Array() });
    expect((await content(id)).bytes).toHaveLength(0);
  });

  test("a wrong offset, a wrong checksum and too many bytes are refused, and keep nothing", async () => {
    const bytes = randomBytes(1000);
    const url = await begin(2000);
    await addBytes(lead, url, { bytes, offset: 0 });
    for (const offset of [0, 999, 1001])
      expect(codeOf(await addBytes(lead, url, { bytes, offset }))).toEqual([409, "storage/wrong-offset"]);
    const wrong = await addBytes(lead, url, {
      bytes,
      offset: 1000,
      checksum: `sha1 ${sha(bytes, "sha256")}`,
    });
    expect(codeOf(wrong)).toEqual([460, "storage/wrong-checksum"]);
    for (const checksum of ["md5 AAAA", "nonsense"])
      expect(codeOf(await addBytes(lead, url, { bytes, offset: 1000, checksum }))[1]).toBe(
        "storage/bad-header",
      );
    const more = await addBytes(lead, url, { bytes: randomBytes(1001), offset: 1000 });
    expect(codeOf(more)).toEqual([413, "storage/too-much"]);
    expect(await offsetOf(url)).toBe("1000");
    const right = await addBytes(lead, url, { bytes, offset: 1000, checksum: `sha1 ${sha(bytes, "sha1")}` });
    expect(right.status).toBe(204);
    expect(codeOf(await addBytes(lead, url, { bytes, offset: 2000 }))).toEqual([409, "storage/wrong-offset"]);
  });

  test("sizes beyond the limits are refused before any byte comes", async () => {
    expect(codeOf(await beginUpload(lead, { size: 4_000_001 }))).toEqual([413, "storage/too-large"]);
    const url = await begin(3_000_000);
    expect(codeOf(await beginUpload(lead, { size: 3_000_000 }))).toEqual([413, "storage/quota-reached"]);
    expect((await lead.ask("DELETE", url, undefined, tus)).status).toBe(204);
    const both = await Promise.all([1, 2].map(() => beginUpload(lead, { size: 3_000_000 })));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 413]);
    const open = both.find(({ status }) => status === 201)!;
    await lead.ask("DELETE", new URL(String(open.headers.location)).pathname, undefined, tus);
  });

  test("headers that are not tus 1.0 are refused", async () => {
    for (const size of ["-1", "1e9", "", "9".repeat(30)])
      expect(codeOf(await beginUpload(lead, { size }))).toEqual([400, "storage/bad-header"]);
    expect(codeOf(await lead.ask("POST", `${base}/uploads`))).toEqual([412, "storage/tus-version"]);
    const headers = { ...tus, "upload-length": "1", "upload-metadata": "filename %%%" };
    const answer = await lead.ask("POST", `${base}/uploads`, undefined, headers);
    expect(codeOf(answer)).toEqual([400, "storage/bad-header"]);
  });

  test("a crash between the last byte and the file is mended when the client asks", async () => {
    const url = await begin(4);
    const id = url.split("/").at(-1)!;
    const bytes = openUploadBytes(server.app.platform.config.data);
    const { Readable } = await import("node:stream");
    await bytes.write({ id, size: 4, offset: 0, bytes: Readable.from([Buffer.from("abcd")]) });
    expect(await offsetOf(url)).toBe("4");
    expect((await content(id)).text).toBe("abcd");
  });

  test("two who send the last byte at once make one file", async () => {
    const url = await begin(4);
    const bytes = Buffer.from("wxyz");
    const both = await Promise.all([1, 2].map(() => addBytes(lead, url, { bytes, offset: 0 })));
    expect(both.some(({ status }) => status === 204)).toBe(true);
    expect(both.every(({ status }) => status < 500)).toBe(true);
    expect((await content(url.split("/").at(-1)!)).text).toBe("wxyz");
  });
});

describe("names", () => {
  const names: [string, string][] = [
    ["../../etc/passwd", "passwd"],
    ["C:\\Windows\\x.csv", "x.csv"],
    ["a\u0000b\r\nSet-Cookie: x.csv", "abSet-Cookie: x.csv"],
    ["invoice\u202Efdp.exe", "invoicefdp.exe"],
    ["..", ".."],
    ["", "file"],
    ["é".repeat(400), "é".repeat(200)],
    ['"; filename="evil.html', '"; filename="evil.html'],
  ];
  test.each(names)("%j is shown as %j, and no path is made of it", async (name, shown) => {
    const id = await uploadFile(lead, { bytes: Buffer.from(name), name });
    const { body } = await lead.ask("GET", `${base}/files/${id}`);
    expect(body.name).toBe(shown);
    const { headers, bytes } = await content(id);
    expect(bytes.equals(Buffer.from(name))).toBe(true);
    expect(headers["content-disposition"]).toMatch(
      /^attachment; filename="[^"\\\r\n]*"; filename\*=UTF-8''[\w%.!~-]*$/,
    );
    expect(headers["content-disposition"]).not.toMatch(/filename="\.*"|''\.*$/);
    expect(headers["content-type"]).toBe("application/octet-stream");
    expect(headers["x-content-type-options"]).toBe("nosniff");
  });
});

test("a long file comes as it is, with its length, to those who read compressed ones too", async () => {
  const bytes = Buffer.from("le même texte, encore et encore ".repeat(1000));
  const { headers, bytes: got } = await content(await uploadFile(lead, { bytes }), {
    "accept-encoding": "br, gzip",
  });
  expect([headers["content-encoding"], headers["content-length"]]).toEqual([undefined, `${bytes.length}`]);
  expect(got.equals(bytes)).toBe(true);
});

describe("ranges", () => {
  test.each([
    ["bytes=0-3", 206, "0123", "bytes 0-3/10"],
    ["bytes=8-", 206, "89", "bytes 8-9/10"],
    ["bytes=-3", 206, "789", "bytes 7-9/10"],
    ["bytes=5-99", 206, "56789", "bytes 5-9/10"],
    ["bytes=0-1,4-5", 200, "0123456789", undefined],
    ["lines=1-2", 200, "0123456789", undefined],
  ])("%s", async (range, status, text, told) => {
    const id = await uploadFile(lead, { bytes: Buffer.from("0123456789") });
    const answer = await content(id, { range });
    expect([answer.status, answer.text, answer.headers["content-range"]]).toEqual([status, text, told]);
  });

  test("outside the file", async () => {
    const id = await uploadFile(lead, { bytes: Buffer.from("0123456789") });
    for (const range of ["bytes=10-", "bytes=7-3", "bytes=-0"])
      expect(codeOf(await content(id, { range }))).toEqual([416, "storage/no-such-range"]);
  });
});

describe("another organisation", () => {
  test("sees no upload and no file, and its own copy counts apart", async () => {
    const url = await begin(10);
    const id = url.split("/").at(-1);
    const file = await uploadFile(lead, { bytes: Buffer.from("secret") });
    const theirs = `/api/organisations/${other.organisation}`;
    for (const [method, path] of [
      ["HEAD", `/uploads/${id}`],
      ["DELETE", `/uploads/${id}`],
      ["GET", `/files/${file}`],
      ["GET", `/files/${file}/content`],
    ] as const)
      expect((await other.ask(method, theirs + path, undefined, tus)).status).toBe(404);
    const added = await addBytes(other, `${theirs}/uploads/${id}`, { bytes: Buffer.from("x"), offset: 0 });
    expect(codeOf(added)).toEqual([404, "storage/not-found"]);
    expect(await offsetOf(url)).toBe("0");
    const before = contents();
    await uploadFile(other, { bytes: Buffer.from("secret") });
    expect(contents()).toBe(before + 1);
  });
});

describe("content", () => {
  test("goes after the last file that has it, and not before", async () => {
    const { files } = server.app.platform;
    const { organisation } = lead;
    const act = <T>(work: Parameters<typeof server.database.transaction<T>>[1]) =>
      server.database.transaction({ organisation }, work);
    const kept: Kept = await files.keep({ organisation, bytes: Buffer.from("shared") });
    const common = { organisation, kept, mediaType: "text/plain" };
    const one: FileRow = await act((tx) => addFile(tx, { ...common, name: "one" }));
    const two = await act((tx) => addFile(tx, { ...common, name: "two" }));
    expect(await act((tx) => findFile(tx, { organisation, file: two.id }))).toEqual(two);
    expect(await act((tx) => tx.select().from(storedFile).where(eq(storedFile.sha256, kept.sha256)))).toEqual(
      expect.arrayContaining([one, two]),
    );
    const before = contents();
    const sweep = async () => {
      await queryAs(
        server.databaseUrl,
        organisation,
        "update stored_content set kept_at = now() - interval '2 days'",
      );
      await act((tx) => sweepFiles(tx, { organisation, now: new Date(), files }));
    };
    await act((tx) => removeFile(tx, { organisation, file: one.id }));
    await sweep();
    expect(contents()).toBe(before);
    await act((tx) => removeFile(tx, { organisation, file: two.id }));
    await sweep();
    expect(contents()).toBe(before - 1);
  });

  test("an upload that nothing takes goes after a day; one that is taken stays", async () => {
    const { organisation } = lead;
    const { files } = server.app.platform;
    const left = await uploadFile(lead, { bytes: Buffer.from("left") });
    const taken = await uploadFile(lead, { bytes: Buffer.from("taken") });
    const open = await begin(7);
    await server.database.transaction({ organisation }, (tx) => takeFile(tx, { organisation, file: taken }));
    const now = new Date(Date.now() + 2 * 86_400_000);
    await server.database.transaction({ organisation }, (tx) => sweepFiles(tx, { organisation, now, files }));
    expect((await content(left)).status).toBe(404);
    expect((await content(taken)).text).toBe("taken");
    expect((await lead.ask("HEAD", open, undefined, tus)).status).toBe(404);
  });

  test("that has gone missing is told as such", async () => {
    const id = await uploadFile(lead, { bytes: Buffer.from("gone") });
    const { rmSync } = await import("node:fs");
    rmSync(join(server.app.platform.config.data, "files", "content"), { recursive: true });
    expect(codeOf(await content(id))).toEqual([500, "storage/content-missing"]);
    expect(await query(server.databaseUrl, "select 1 as one")).toHaveLength(1);
  });
});
