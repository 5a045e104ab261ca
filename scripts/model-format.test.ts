import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createClassifier, save, train } from "@levier/text";
import { expect, test } from "vitest";

/** A reader of models written from docs/reference/model-format.md alone. */
const page = readFileSync(
  fileURLToPath(new URL("../docs/reference/model-format.md", import.meta.url)),
  "utf8",
);
const seeds = { word: 0x811c9dc5, characters: 0xcc9e2d51, pair: 0x1b873593 };

const step = (hash: number, unit: number) => Math.imul(hash ^ unit, 0x01000193);
const running = (seed: number, text: string) =>
  Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)).reduce(step, seed);

function bucket(hash: number, kind: keyof typeof seeds): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  h ^= h >>> 16;
  return (h & (2 ** 21 - 1)) + (kind === "characters" ? 2 ** 21 : 0);
}

function bucketOf(ngram: string, kind: keyof typeof seeds): number {
  if (kind !== "pair") return bucket(running(seeds[kind], ngram), kind);
  const [first, second] = ngram.split(" ").map((word) => running(seeds.word, word));
  return bucket(step(step(seeds.pair, first), second), kind);
}

function bucketsOf(text: string): number[] {
  const normal = text.normalize("NFKC").toLowerCase().replaceAll("ß", "ss").replaceAll("ς", "σ");
  const words = normal.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
  return words.flatMap((word, i) => {
    const padded = ` ${word} `;
    const runs = [2, 3, 4, 5].flatMap((size) =>
      Array.from({ length: Math.max(0, padded.length - size + 1) }, (_, at) => padded.slice(at, at + size)),
    );
    const pair = i > 0 ? [bucketOf(`${words[i - 1]} ${word}`, "pair")] : [];
    return [bucketOf(word, "word"), ...pair, ...runs.map((run) => bucketOf(run, "characters"))];
  });
}

function tensorsOf(bytes: Uint8Array): Record<string, Int32Array | Int8Array | Float32Array> {
  const length = Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true));
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length)));
  const arrays = { I32: Int32Array, I8: Int8Array, F32: Float32Array };
  const entries = Object.entries(header) as [
    string,
    { dtype: keyof typeof arrays; data_offsets: [number, number] },
  ][];
  return Object.fromEntries(
    entries.map(([name, { dtype, data_offsets }]) => {
      const [from, to] = data_offsets.map((at) => at + 8 + length);
      return [name, new arrays[dtype](bytes.slice(from, to).buffer)];
    }),
  );
}

function scoresOf(text: string, files: ReadonlyMap<string, Uint8Array>): number[] {
  const model = JSON.parse(new TextDecoder().decode(files.get("model.json")));
  const tensors = tensorsOf(files.get("model.safetensors")!);
  const columns = new Map(Array.from(tensors.buckets, (one, column) => [one, column]));
  const counts = new Map<number, number>();
  for (const one of bucketsOf(text)) {
    const column = columns.get(one);
    if (column !== undefined) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  const values = [...counts].map(([column, count]) => {
    const idf = Math.log((1 + model.documents) / (1 + tensors.documents[column])) + 1;
    return { column, word: column < model.firstCharacters, value: (1 + Math.log(count)) * idf };
  });
  const length = (word: boolean) =>
    Math.hypot(...values.filter((one) => one.word === word).map((one) => one.value));
  const factors = { true: 0.6 / length(true), false: 1 / length(false) };
  return Array.from(tensors.bias, (bias, k) =>
    values.reduce(
      (sum, { column, word, value }) =>
        sum +
        value *
          factors[`${word}`] *
          tensors.weights[column * tensors.bias.length + k] *
          tensors.scales[column],
      bias,
    ),
  );
}

function softmax(scores: readonly number[], files: ReadonlyMap<string, Uint8Array>): number[] {
  const tensors = tensorsOf(files.get("model.safetensors")!);
  const powers = scores.map((s, k) =>
    Math.exp(tensors["calibration.slopes"][k] * s + tensors["calibration.offsets"][k]),
  );
  return powers.map((power) => power / powers.reduce((sum, one) => sum + one, 0));
}

test("the page's buckets follow from its rules", () => {
  const rows = [...page.matchAll(/^\| `(.+?)`\s+\| (word|pair|characters)\s+\|\s+(\d+) \|$/gm)];
  expect(rows.length).toBe(8);
  for (const [, ngram, kind, number] of rows)
    expect(bucketOf(ngram.replaceAll("·", " "), kind as keyof typeof seeds), ngram).toBe(Number(number));
});

test("a model read by the page's rules answers as the program does", () => {
  const csv = readFileSync(fileURLToPath(new URL("../demo/data/actions.csv", import.meta.url)), "utf8");
  const rows = [...csv.matchAll(/^A\d+,"(.+?)",([^,]+),/gm)].map(([, text, label]) => ({ text, label }));
  expect(rows.length).toBeGreaterThan(100);
  const { model } = train({
    texts: rows.map(({ text }) => text),
    labels: rows.map(({ label }) => [label]),
    seed: 1,
  });
  const files = save(model);
  const classify = createClassifier(model);
  const texts = rows.slice(0, 40).map(({ text }) => text);
  for (const text of [...texts, "Straße ﬁn, HAIES haies", "植树 in the yard 🌳"]) {
    const { probabilities, labels } = classify(text);
    const scores = scoresOf(text, files);
    expect(scores.indexOf(Math.max(...scores)), text).toBe(labels[0]);
    softmax(scores, files).forEach((p, k) => {
      expect(probabilities[k], text).toBeCloseTo(p, 4);
    });
  }
});
