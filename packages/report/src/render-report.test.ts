import type { Evaluation, Pays } from "@levier/evaluation";
import { describe, expect, it } from "vitest";
import { en } from "./messages/en.ts";
import { fr } from "./messages/fr.ts";
import { renderReport } from "./render-report.ts";
import { none } from "./testing/sample-audit.ts";
import { sampleReport } from "./testing/sample-report.ts";
import type { ReportData } from "./types.ts";

function withEvaluation(change: Partial<Evaluation>, data = sampleReport()): ReportData {
  return { ...data, report: { ...data.report, evaluation: { ...data.report.evaluation, ...change } } };
}

/** Letters and figures alone, as a reader gets them. */
const words = (markup: string): string =>
  markup
    .replace(/<style>.*?<\/style>/s, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/&quot;|&#39;/g, "'")
    .replace(/\s+/g, " ");

const pays = (change: Partial<Pays>): Pays => ({ ...sampleReport().report.evaluation.pays, ...change });

describe("renderReport", () => {
  it.each(["fr", "en"] as const)("holds every section in %s, in order", (language) => {
    const page = renderReport(sampleReport(), language);
    const messages = language === "fr" ? fr : en;
    const places = Object.keys(messages.sections).map((id) => page.indexOf(`<h2 id="${id}">`));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(page).toContain(`<html lang="${language}">`);
  });

  it("asks for nothing outside itself and runs nothing", () => {
    const page = renderReport(sampleReport(), "fr");
    expect(page).not.toMatch(/<script|<link|<img|<iframe|url\(|@import|\ssrc=/i);
    expect(page.replaceAll('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(/https?:\/\//);
    expect(page).toContain("default-src 'none'");
  });

  it("gives the same string twice", () => {
    expect(renderReport(sampleReport(), "en")).toBe(renderReport(sampleReport(), "en"));
  });

  it("writes numbers as the language does", () => {
    expect(renderReport(sampleReport(), "fr")).toContain("0,81\u00a0[0,78\u00a0;\u00a00,84]");
    expect(renderReport(sampleReport(), "en")).toContain("0.81\u00a0[0.78,\u00a00.84]");
  });

  it("uses each id once and refers to none that is missing", () => {
    const page = renderReport(sampleReport(), "fr");
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const wanted = [...page.matchAll(/(?:aria-labelledby|href)="#?([^"]+)"/g)].flatMap(([, list]) =>
      list.split(" "),
    );
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe("the answer", () => {
  const text = (change: Partial<Pays>, language: "fr" | "en" = "fr") =>
    words(renderReport(withEvaluation({ pays: pays(change) }), language));

  it("says yes and against which rule", () => {
    expect(text({})).toContain("Oui : ce modèle trie mieux qu'une règle de mots-clés.");
  });

  it("says no", () => {
    const change = { answer: false, reason: "not better than a baseline" } as const;
    expect(text(change)).toContain("Non : ce modèle ne trie pas mieux qu'une règle de mots-clés.");
    expect(text({ answer: false, reason: "no better than chance" }, "en")).toContain(
      "No: this model does no better than chance.",
    );
  });

  it("says what would settle it when data are too few", () => {
    const change = { answer: null, reason: "too few test rows", moreRows: 1240, testRows: 1 } as const;
    expect(text(change)).toContain("Il faudrait environ 1 240 textes de test de plus pour trancher.");
    expect(text(change)).toContain("Mesuré sur 1 texte que le modèle n'avait jamais vu.");
    expect(text({ ...change, moreRows: null })).toContain("On ne peut pas encore dire combien");
  });
});

describe("data in the page", () => {
  it("is never markup, wherever it stands", () => {
    const poison = `</title></style><script>alert(1)</script><img src=x onerror="x">' onload='x\u202e\u0000`;
    for (const language of ["fr", "en"] as const) {
      for (const multiLabel of [false, true]) {
        const page = renderReport(sampleReport({ poison, multiLabel }), language);
        expect(page).not.toMatch(/<script|<img/i);
        expect(page).not.toMatch(/onerror="|onload='/); // their quotes would be written as entities
        expect(["\u202e", "\u0000"].filter((character) => page.includes(character))).toEqual([]);
        expect(page.match(/<\/style>/g)).toHaveLength(1);
        expect(page.match(/<\/title>/g)!.length).toBe(page.match(/<title[ >]/g)!.length);
        expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
      }
    }
  });
});

describe("shapes of evaluation", () => {
  it("shows what cannot be estimated as too little data", () => {
    const data = sampleReport();
    const { overall, perClass, baselines } = data.report.evaluation;
    const empty = withEvaluation({
      overall: Object.fromEntries(Object.keys(overall).map((key) => [key, none])) as typeof overall &
        Record<string, never>,
      perClass: perClass.map((item) => ({ ...item, support: 0, precision: none, recall: none, f1: none })),
      baselines: baselines.map((item) => ({
        ...item,
        accuracy: none,
        macroF1: none,
        macroF1Gain: none,
        accuracyGain: none,
      })),
      calibration: [],
      coverage: [],
      abstaining: null,
    });
    const page = renderReport(empty, "fr");
    expect(page).not.toMatch(/NaN|null|undefined|Infinity/);
    expect(words(page)).toContain(words(fr.calibration.unknown));
    expect(words(page)).toContain(words(fr.calibration.coverageUnknown));
    expect(words(page)).toContain(words(fr.classes.noneKnown));
  });

  it("calls no model too sure on a gap that chance explains", () => {
    // 39 of 42 right at an announced 0.98: five points apart, within the eight of chance.
    const bin = { low: 0.9, high: 1, count: 42, meanProbability: 0.98, observed: 39 / 42 };
    expect(words(renderReport(withEvaluation({ calibration: [bin] }), "fr"))).toContain(
      fr.calibration.unknown,
    );
    const many = renderReport(withEvaluation({ calibration: [{ ...bin, count: 4200 }] }), "fr");
    expect(words(many)).toContain("Le modèle se croit plus sûr");
  });

  it("judges each label apart in multi-label work", () => {
    const text = words(renderReport(sampleReport({ multiLabel: true }), "fr"));
    expect(text).toContain("Exactitude (toutes les étiquettes justes)");
    expect(text).toMatch(/Eau et assainissement 70 22 14 480/);
    expect(text).not.toContain(words(fr.confusion.largest));
  });

  it("says that nothing is known of fairness without groups", () => {
    const text = words(renderReport(sampleReport({ groupColumns: [] }), "fr"));
    expect(text).toContain("rien n'est dit de l'équité");
  });

  it("folds the matrix of 33 classes and lists the largest confusions", () => {
    const classes = Array.from({ length: 33 }, (_, index) => `Classe ${index + 1}`);
    const page = renderReport(sampleReport({ classes }), "fr");
    expect(page).toContain("Voir la matrice complète (33 classes)");
    expect(page.indexOf(fr.confusion.largest)).toBeLessThan(page.indexOf("Voir la matrice complète"));
    expect(page).toContain("Les 12 plus faibles des 33 classes");
  });

  it("stays small with hundreds of classes and thousands of suspects", () => {
    const classes = Array.from({ length: 200 }, (_, index) => `Classe ${index + 1}`);
    const data = sampleReport({ classes, groupColumns: [] });
    const suspects = Array.from({ length: 5000 }, (_, i) => ({ ...data.report.suspects[0], line: i }));
    const page = renderReport({ ...data, report: { ...data.report, suspects } }, "fr");
    expect(page.length).toBeLessThan(1_000_000);
    expect(page).not.toContain("Voir la matrice");
    expect(words(page)).toContain("Les 300 premières sur 5 000");
  });

  it("names a label that is missing, and does not claim to have looked where it has not", () => {
    const data = sampleReport();
    const suspects = [{ ...data.report.suspects[0], given: "" }];
    const trained = words(renderReport({ ...data, report: { ...data.report, suspects } }, "en"));
    expect(trained).toContain("(missing) (");
    const measured = { ...data.report, folds: 0, suspects: [], duplicates: [] };
    const page = words(renderReport({ ...data, report: measured }, "en"));
    expect(page).toContain(words(en.suspects.notSought));
    expect(page).not.toContain(words(en.suspects.noLabels));
  });

  it("renders a model that made no error and had no classes to speak of", () => {
    const data = sampleReport({ classes: ["a"], groupColumns: [] });
    const page = renderReport(
      { ...data, report: { ...data.report, errors: [], suspects: [], duplicates: [], trials: [] } },
      "en",
    );
    expect(words(page)).toContain(words(en.errors.none));
    expect(words(page)).toContain(words(en.suspects.noLabels));
    expect(page).not.toMatch(/NaN|undefined/);
  });

  it("warns of near copies where the split does not keep them together", () => {
    const data = sampleReport();
    const page = renderReport(
      { ...data, report: { ...data.report, split: { kind: "crc32", modulus: 5 } } },
      "en",
    );
    expect(words(page)).toContain(words(en.suspects.duplicatesApart));
    expect(page).toContain("the test receives 1 in 5");
  });
});
