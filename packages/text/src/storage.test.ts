import { LevierError } from "@levier/errors";
import { describe, expect, it } from "vitest";
import { createClassifier } from "./classifier.ts";
import { explain } from "./explain.ts";
import { HALF_WIDTH, HASH_WIDTH } from "./hash.ts";
import { decodeSafetensors, encodeSafetensors, type Tensor } from "./safetensors.ts";
import { load, save } from "./storage.ts";
import { train } from "./train.ts";
import type { TrainOptions } from "./types.ts";

const themes = ["arbre haie forêt", "eau puits rivière", "repas soupe cantine"];
const texts = Array.from({ length: 45 }, (_, row) => {
  const words = themes[row % 3].split(" ");
  return `${words[row % 2]} ${words[2 - (row % 2)]} numéro ${row}, ${row % 5 ? "hier" : "bientôt"}`;
});
const options: TrainOptions = { texts, labels: texts.map((_, row) => [`thème ${row % 3}`]), seed: 1 };
const model = train(options).model;
const files = save(model);
const unseen = [...texts, "", "une forêt et une rivière", "🌳", "puits ".repeat(50)];

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof LevierError) return error.code;
    throw error;
  }
  return "none";
}

describe("a model saved and loaded", () => {
  it("answers the same, bit for bit, and explains the same", () => {
    const loaded = load(files);
    const before = createClassifier(model);
    const after = createClassifier(loaded);
    for (const text of unseen) expect(after(text)).toEqual(before(text));
    expect(explain(loaded, texts[0])).toEqual(explain(model, texts[0]));
    expect(loaded.info).toEqual(model.info);
  });

  it("is the same to the byte when saved again", () => {
    expect(save(load(files))).toEqual(files);
  });

  it("loads from bytes that lie anywhere in memory", () => {
    for (const shift of [1, 2, 3, 4]) {
      const moved = new Map(
        Array.from(files, ([name, bytes]) => {
          const room = new Uint8Array(bytes.length + shift);
          room.set(bytes, shift);
          return [name, room.subarray(shift)];
        }),
      );
      expect(createClassifier(load(moved))(texts[0])).toEqual(createClassifier(model)(texts[0]));
    }
  });

  it.each<[string, TrainOptions]>([
    ["of several labels", { ...options, multiLabel: true }],
    ["of empty texts", { texts: ["", ""], labels: [["a"], ["b"]], seed: 1 }],
    ["of odd class names", { texts: ["a b", "c d"], labels: [["__proto__"], ["\ud800 \n"]], seed: 1 }],
  ])("is whole %s", (_, own) => {
    const { model } = train(own);
    const loaded = load(save(model));
    expect(loaded.classes).toEqual(model.classes);
    for (const text of unseen) expect(createClassifier(loaded)(text)).toEqual(createClassifier(model)(text));
  });
});

describe("two trainings", () => {
  it("with the same options give the same bytes", () => {
    expect(save(train(options).model)).toEqual(files);
  });

  it("with other seeds both know the themes", () => {
    const other = train({ ...options, seed: 2 }).model;
    expect(other.info.seed).toBe(2);
    expect(createClassifier(other)(texts[0]).labels).toEqual(createClassifier(model)(texts[0]).labels);
  });
});

const json = JSON.parse(new TextDecoder().decode(files.get("model.json")));
const weights = files.get("model.safetensors") as Uint8Array;
const withJson = (change: object) => withText(JSON.stringify({ ...json, ...change }));
const withText = (text: string) => new Map([...files, ["model.json", new TextEncoder().encode(text)]]);
const withBytes = (bytes: Uint8Array) => new Map([...files, ["model.safetensors", bytes]]);

/** The folder with one tensor replaced. */
function withTensor(name: string, change: (tensor: Tensor) => Partial<Tensor> | undefined) {
  const { [name]: tensor, ...rest } = decodeSafetensors(weights).tensors;
  const changed = change(tensor);
  return withBytes(encodeSafetensors(changed ? { ...rest, [name]: { ...tensor, ...changed } } : rest));
}

const withNumber = (name: string, at: number, value: number) =>
  withTensor(name, ({ data }) => {
    const copy = data.slice() as Float32Array;
    copy[at < 0 ? copy.length + at : at] = value;
    return { data: copy };
  });

describe("a folder that is not a model", () => {
  it.each(["model.json", "model.safetensors"])("without %s says what is missing", (name) => {
    const rest = new Map([...files].filter(([own]) => own !== name));
    expect(() => load(rest)).toThrow(
      expect.objectContaining({ code: "learning/not-a-model", details: { missing: name } }),
    );
  });

  it.each<[string, Map<string, Uint8Array>]>([
    ["nothing", withText("")],
    ["half of it", withText(JSON.stringify(json).slice(0, 200))],
    ["another value", withText("null")],
    ["a list", withText("[]")],
    ["bytes that are no UTF-8", new Map([...files, ["model.json", Uint8Array.of(0xff, 0xfe)]])],
    ["another format", withJson({ format: "levier-text-2" })],
    ["one class", withJson({ classes: ["a"] })],
    ["the same class twice", withJson({ classes: ["a", "a", "b"] })],
    ["classes that are numbers", withJson({ classes: [1, 2, 3] })],
    ["no threshold", withJson({ threshold: null })],
    ["a threshold out of range", withJson({ threshold: -1 })],
    ["a calibration that does not fit", withJson({ calibration: "sigmoid" })],
    ["no information", withJson({ info: null })],
    ["information of another model", withJson({ info: { ...json.info, classCounts: [1, 2] } })],
    ["settings that are none", withJson({ info: { ...json.info, settings: [null] } })],
    ["fewer than no documents", withJson({ documents: -5 })],
  ])("with %s for its description is refused", (_, hostile) => {
    expect(codeOf(() => load(hostile))).toBe("learning/broken-description");
  });

  it.each<[string, Map<string, Uint8Array>]>([
    ["none", withBytes(new Uint8Array())],
    ["a byte less", withBytes(weights.subarray(0, -1))],
    ["a byte more", withBytes(Uint8Array.of(...weights, 0))],
    ["a header cut short", withBytes(weights.subarray(0, 40))],
    ["another type", withTensor("bias", () => ({ dtype: "U32", data: new Uint32Array(3) }))],
    ["a missing tensor", withTensor("scales", () => undefined)],
    ["a class too many", withTensor("bias", () => ({ shape: [4], data: new Float32Array(4) }))],
    ["another number of axes", withTensor("bias", () => ({ shape: [3, 1] }))],
    [
      "a column too few",
      withTensor("buckets", ({ data }) => ({ shape: [data.length - 1], data: data.slice(1) })),
    ],
    [
      "other classes than described",
      withJson({ classes: ["a", "b"], info: { ...json.info, classCounts: [1, 2] } }),
    ],
    ["a negative bucket", withNumber("buckets", 0, -1)],
    ["a bucket beyond the space", withNumber("buckets", -1, HASH_WIDTH)],
    ["a bucket in the other half", withNumber("buckets", 0, HALF_WIDTH)],
    [
      "a bucket twice",
      withTensor("buckets", ({ data }) => ({ data: (data as Int32Array).map((_, i, all) => all[i & ~1]) })),
    ],
    ["a block that ends elsewhere", withJson({ firstCharacters: json.firstCharacters + 1 })],
    ["a block beyond the columns", withJson({ firstCharacters: 1e9 })],
    ["more documents than there were", withNumber("documents", 0, 1e6)],
    ["negative documents", withNumber("documents", 0, -1)],
    ["a scale that is no number", withNumber("scales", 0, Number.NaN)],
    ["an infinite scale", withNumber("scales", 0, Number.POSITIVE_INFINITY)],
    ["a bias that is no number", withNumber("bias", 1, Number.NaN)],
    ["a slope that is no number", withNumber("calibration.slopes", 0, Number.NaN)],
    ["a slope that turns answers round", withNumber("calibration.slopes", 0, -1)],
    ["an infinite offset", withNumber("calibration.offsets", 2, Number.NEGATIVE_INFINITY)],
  ])("with weights of %s is refused", (_, hostile) => {
    expect(codeOf(() => load(hostile))).toBe("learning/broken-weights");
  });

  it("is refused or answers with finite numbers, whichever byte is changed", () => {
    for (let at = 0; at < weights.length; at += 97) {
      const bytes = weights.slice();
      bytes[at] ^= 0x55;
      const code = codeOf(() => {
        const { probabilities } = createClassifier(load(withBytes(bytes)))(texts[0]);
        expect(probabilities.every(Number.isFinite)).toBe(true);
      });
      expect(["none", "learning/broken-weights"]).toContain(code);
    }
  });
});
