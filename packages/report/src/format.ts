import type { Estimate } from "@levier/evaluation";
import type { Language } from "./types.ts";

/** Numbers and names as a reader of the language writes them. */
export interface Format {
  readonly language: Language;
  /** Share of one with two decimals: 0,81. */
  readonly score: (value: number) => string;
  /** Share of one with three decimals, where settings lie close together. */
  readonly precise: (value: number) => string;
  /** Integer with thousands apart. */
  readonly count: (value: number) => string;
  /** Integer in little room: 12 k. */
  readonly compact: (value: number) => string;
  /** Whole per cent of a share of one: 81 %. */
  readonly percent: (value: number) => string;
  /** Difference of shares in points, at most one decimal: 4,2. */
  readonly points: (value: number) => string;
  /** Up to four significant digits, for settings. */
  readonly plain: (value: number) => string;
  /** 0,81 [0,76 ; 0,85]; the dash where there is no value. */
  readonly estimate: (value: Estimate) => string;
  readonly pointsEstimate: (value: Estimate) => string;
  readonly quote: (text: string) => string;
  readonly list: (items: readonly string[]) => string;
}

const nbsp = "\u00a0";

function intervalWith(show: (value: number) => string, separator: string) {
  return (estimate: Estimate): string => {
    if (estimate.value === null) return "–";
    if (estimate.low === null || estimate.high === null) return show(estimate.value);
    return `${show(estimate.value)}${nbsp}[${show(estimate.low)}${separator}${show(estimate.high)}]`;
  };
}

/** Rounding must not turn a sliver below zero into "-0". */
const positiveZero = (value: number, step: number): number => (Math.abs(value) < step / 2 ? 0 : value);

/**
 * Formats of a language (Unicode CLDR through `Intl`).
 *
 * @example
 * formatFor("fr").estimate({ value: 0.81, low: 0.76, high: 0.85 }); // "0,81 [0,76 ; 0,85]"
 */
export function formatFor(language: Language): Format {
  const locale = language === "fr" ? "fr-FR" : "en-GB";
  const numbers = (options: Intl.NumberFormatOptions) => {
    const format = new Intl.NumberFormat(locale, options);
    return (value: number) => format.format(value);
  };
  const two = numbers({ minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const one = numbers({ maximumFractionDigits: 1 });
  const score = (value: number) => two(positiveZero(value, 0.01));
  const points = (value: number) => one(positiveZero(value * 100, 0.1));
  const separator = language === "fr" ? `${nbsp};${nbsp}` : `,${nbsp}`;
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  return {
    language,
    score,
    precise: numbers({ minimumFractionDigits: 3, maximumFractionDigits: 3 }),
    count: numbers({ maximumFractionDigits: 0 }),
    compact: numbers({ notation: "compact", maximumFractionDigits: 0 }),
    percent: numbers({ style: "percent", maximumFractionDigits: 0 }),
    points,
    plain: numbers({ maximumSignificantDigits: 4 }),
    estimate: intervalWith(score, separator),
    pointsEstimate: intervalWith(points, separator),
    quote: (text) => (language === "fr" ? `«${nbsp}${text}${nbsp}»` : `“${text}”`),
    list: (items) => list.format(items),
  };
}
