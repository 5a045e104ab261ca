import { deflateRawSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeHost, makeOrganisation, type TestPerson } from "../../../testing/factories.ts";
import { openTestServer, type TestServer } from "../../../testing/test-server.ts";
import { type LabClient, labClient } from "../testing/lab.ts";

let server: TestServer;
let lead: TestPerson;
let lab: LabClient;

beforeAll(async () => {
  server = await openTestServer();
  const host = await makeHost(server);
  lead = await makeOrganisation(server, host);
  lab = labClient(server, lead);
});
afterAll(() => server.close());

const MEBIBYTE = 2 ** 20;

/** A ZIP archive of deflated parts; `forge` alters what its headers declare. */
function zip(parts: Readonly<Record<string, Buffer>>, forge: (header: Buffer) => void): Buffer {
  const [files, directory]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [name, deflated] of Object.entries(parts)) {
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(deflated.length, 20);
    entry.writeUInt32LE(deflated.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    forge(entry);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt16LE(name.length, 26);
    const bytes = Buffer.concat([local, Buffer.from(name), deflated]);
    files.push(bytes);
    directory.push(Buffer.concat([entry, Buffer.from(name)]));
    offset += bytes.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, entries, end]);
}

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relation = (type: string, target: string) =>
  deflateRawSync(
    `<Relationships><Relationship Id="a" Type="${office}/${type}" Target="${target}"/></Relationships>`,
  );

const workbook = (sheet: Buffer, forge: (header: Buffer) => void) =>
  zip(
    {
      "[Content_Types].xml": deflateRawSync("<Types/>"),
      "_rels/.rels": relation("officeDocument", "xl/workbook.xml"),
      "xl/workbook.xml": deflateRawSync('<workbook><sheets><sheet name="a" r:id="a"/></sheets></workbook>'),
      "xl/_rels/workbook.xml.rels": relation("worksheet", "worksheets/sheet1.xml"),
      "xl/worksheets/sheet1.xml": sheet,
    },
    forge,
  );

/** A sheet of 4 GiB of rows, deflated: one block of a few bytes, again and again. */
function endlessSheet(): Buffer {
  const head = '<worksheet><sheetData><row><c t="str"><v>texte</v></c></row>';
  const rows = `<row><c t="str"><v>${"x".repeat(20_000)}</v></c></row>`.repeat(50);
  const flush = { finishFlush: 3 };
  const block = deflateRawSync(rows, flush);
  const times = Math.ceil((4 * 2 ** 30) / rows.length);
  return Buffer.concat([deflateRawSync(head, flush), ...Array<Buffer>(times).fill(block)]);
}

test("a workbook of 4 GB of rows with lying headers is refused, and the next file is read", async () => {
  const lying = (header: Buffer) => {
    header.writeUInt32LE(0x7fff_ffff, 20);
    header.writeUInt32LE(1, 24);
  };
  const bomb = workbook(endlessSheet(), lying);
  expect(bomb.length).toBeLessThan(16 * MEBIBYTE);
  const before = process.memoryUsage().rss;
  const start = performance.now();
  const id = await lab.dataset(bomb);
  expect(performance.now() - start).toBeLessThan(15_000);
  expect(process.memoryUsage().rss - before).toBeLessThan(400 * MEBIBYTE);
  const { body } = await lab.get(`/jobs?subject=${id}`);
  expect(body.items[0]).toMatchObject({
    state: "failed",
    error: { code: "files/decompresses-too-large", message: expect.stringMatching(/\.csv/) },
  });
  expect((await lab.get(`/datasets/${id}`)).body.latest).toBe(0);
  const next = await lab.dataset("id,texte\n1,un puits\n");
  expect((await lab.get(`/datasets/${next}/versions/1`)).body.rows).toBe(1);
});

test("cells that the database cannot keep are counted, and the first of them told", async () => {
  const id = await lab.dataset(Buffer.from(`\ufeffn\n${"\ud800x\n".repeat(200)}`, "utf16le"));
  const { body } = await lab.get(`/datasets/${id}/versions/1`);
  expect(body).toMatchObject({ rows: 200, fault_count: 200 });
  expect(body.faults).toHaveLength(50);
});
