import { createHash, randomBytes, randomUUID } from "node:crypto";
import { themes } from "../../modules/lab/testing/lab.ts";
import { type Client, jsonOf } from "./client.ts";

const tus = { "tus-resumable": "1.0.0" };
const digestOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest();

/** What uploaders have been promised. */
export interface Uploaded {
  files: number;
  /** Files that did not come back as they were sent. */
  spoilt: number;
  /** Times that one went on from where the server said. */
  resumed: number;
  readonly datasets: Map<string, { readonly rows: number }>;
  /** Requests under an old key that made something new. */
  doubled: number;
}

export const nothingUploaded = (): Uploaded => ({
  files: 0,
  spoilt: 0,
  resumed: 0,
  datasets: new Map(),
  doubled: 0,
});

/** Sends a file in parts by tus and goes on after each break at the offset that the server tells. */
async function upload(
  client: Client,
  { bytes, part, tally }: { readonly bytes: Buffer; readonly part: number; readonly tally: Uploaded },
): Promise<string> {
  const length = { ...tus, "upload-length": String(bytes.length) };
  const begun = await client.insist("POST", "/uploads", { headers: length });
  const id = begun.headers.get("location")!.split("/").at(-1)!;
  for (let offset = 0; offset < bytes.length; ) {
    const piece = bytes.subarray(offset, offset + part);
    const checksum = { "upload-checksum": `sha256 ${digestOf(piece).toString("base64")}` };
    const checked = (offset / part) % 2 === 0 ? {} : checksum;
    const type = { "content-type": "application/offset+octet-stream", "upload-offset": String(offset) };
    const sent = { bytes: piece, headers: { ...tus, ...type, ...checked } };
    const answer = await client.ask("PATCH", `/uploads/${id}`, sent);
    if (answer?.status === 204) offset = Number(answer.headers.get("upload-offset"));
    else {
      tally.resumed++;
      const told = await client.insist("HEAD", `/uploads/${id}`, { headers: tus });
      const reached = Number(told.headers.get("upload-offset"));
      if (reached < offset) throw new Error(`${offset} bytes were acknowledged, ${reached} are there`);
      offset = reached;
    }
  }
  const { bytes: kept } = await client.insist("GET", `/files/${id}/content`);
  if (!digestOf(kept).equals(digestOf(bytes))) tally.spoilt++;
  tally.files++;
  return id;
}

/** Uploads one large file after the other. */
export async function uploadFiles(client: Client, tally: Uploaded, isOver: () => boolean): Promise<void> {
  while (!isOver()) await upload(client, { bytes: randomBytes(4_000_000), part: 128_000, tally });
}

/** Makes datasets of small files, each under a key that is sent again after it was answered. */
export async function importDatasets(client: Client, tally: Uploaded, isOver: () => boolean): Promise<void> {
  for (let n = 0; !isOver(); n++) {
    const rows = 200 + n;
    const file = await upload(client, { bytes: Buffer.from(themes(rows)), part: 3000, tally });
    const asked = {
      body: { name: `Import ${n}`, file },
      headers: { "idempotency-key": randomUUID() },
    };
    const make = async () =>
      jsonOf<{ dataset: { id: string } }>(await client.insist("POST", "/datasets", asked)).dataset.id;
    const made = await make();
    tally.datasets.set(made, { rows });
    if ((await make()) !== made) tally.doubled++;
  }
}

/** Makes one dataset and waits until its rows can be read. */
export async function makeDataset(client: Client, rows: number): Promise<string> {
  const bytes = Buffer.from(themes(rows));
  const file = await upload(client, { bytes, part: 2 ** 20, tally: nothingUploaded() });
  const { dataset } = jsonOf<{ dataset: { id: string } }>(
    await client.insist("POST", "/datasets", { body: { name: "Actions", file } }),
  );
  for (;;) {
    const now = await client.insist("GET", `/datasets/${dataset.id}`);
    if (jsonOf<{ latest: number }>(now).latest > 0) return dataset.id;
  }
}
