import { describe, expect, it } from "vitest";
import { bars } from "./bars.ts";
import { coverage } from "./coverage.ts";
import { dotWhisker } from "./dot-whisker.ts";
import { shortenApart } from "./frame.ts";
import { heatMap } from "./heat-map.ts";
import { reliability } from "./reliability.ts";

const frame = { id: "c", title: "Finding <1>", description: "What is drawn" };
const precision = { value: 0.9, low: 0.8, high: 1 };

const row = { label: "Water", value: 0.25, low: 0.1, high: 0.5, shown: "0.25", tone: "green" } as const;
const dots = (change: object) =>
  dotWhisker({ ...frame, rows: [{ ...row, ...change }], domain: [0, 1], ticks: [0, 1], tickLabel: String });

const charts = {
  bars: bars({ ...frame, rows: [{ label: "a", value: 3, shown: "3" }] }),
  dotWhisker: dots({}),
  heatMap: heatMap({
    ...frame,
    classes: ["a", "b"],
    counts: [
      [8, 2],
      [0, 9],
    ],
    count: String,
    truthLabel: "T",
    predictedLabel: "A",
  }),
  reliability: reliability({
    ...frame,
    bins: [{ low: 0.5, high: 0.6, count: 12, meanProbability: 0.55, observed: 0.5 }],
    percent: String,
    count: String,
    probabilityLabel: "p",
    observedLabel: "o",
    countLabel: "n",
    perfectLabel: "=",
  }),
  coverage: coverage({
    ...frame,
    points: [{ threshold: 0, coverage: 1, precision }],
    own: null,
    ownLabel: "",
    percent: String,
    coverageLabel: "c",
    precisionLabel: "p",
  }),
};

it.each(Object.entries(charts))("%s is an image with a name and a description", (_, svg) => {
  expect(svg).toContain('role="img" aria-labelledby="c-title c-desc"');
  expect(svg).toContain(
    '<title id="c-title">Finding &lt;1&gt;</title><desc id="c-desc">What is drawn</desc>',
  );
  expect(svg).not.toContain("NaN");
});

describe("dotWhisker", () => {
  it("puts point and interval on the scale", () => {
    expect(charts.dotWhisker).toContain('<circle cx="25%"');
    expect(charts.dotWhisker).toContain('<line x1="10%" x2="50%"');
  });

  it("draws no point without a value and no whisker without an interval", () => {
    const empty = dots({ value: null, low: null, high: null });
    expect(empty).not.toContain("<circle");
    expect(empty).not.toContain('stroke-width="2"');
  });

  it("keeps what lies beyond the scale at its end", () => {
    expect(dots({ value: 1.4 })).toContain('<circle cx="100%"');
  });
});

it("heatMap shades by the share of the truth, at most by half", () => {
  expect(charts.heatMap).toContain('fill-opacity="0.4"'); // 8 of 10, times one half
  expect(charts.heatMap).toContain('fill-opacity="0.5"'); // 9 of 9
});

it("reliability draws an empty bin's count and no point", () => {
  const bins = [{ low: 0, high: 0.1, count: 0, meanProbability: null, observed: null }];
  const svg = reliability({
    ...frame,
    bins,
    percent: String,
    count: String,
    probabilityLabel: "p",
    observedLabel: "o",
    countLabel: "n",
    perfectLabel: "=",
  });
  expect(svg).not.toContain("<circle");
});

it("coverage thins a long curve and keeps its ends", () => {
  const points = Array.from({ length: 5000 }, (_, index) => ({
    threshold: index / 5000,
    coverage: 1 - index / 5000,
    precision,
  }));
  const svg = coverage({
    ...frame,
    points,
    own: points[0],
    ownLabel: "p",
    percent: String,
    coverageLabel: "c",
    precisionLabel: "p",
  });
  expect(svg.length).toBeLessThan(12_000);
  expect(svg).toContain("332,"); // all texts answered: the right edge
});

it("labels with the same start are shortened so that they stay apart", () => {
  const labels = ["Programme 105: peace", "Programme 105: maps", "Sport", "Programme 105: peace"];
  expect(shortenApart(labels, 12)).toEqual(["Progra…peace", "Progra… maps", "Sport", "Progra…peace"]);
  expect(shortenApart(["😀😀😀😀a", "😀😀😀😀b"], 4)).toEqual(["😀😀…a", "😀😀…b"]);
});
