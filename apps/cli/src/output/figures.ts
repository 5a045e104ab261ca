import type { Estimate } from "@levier/evaluation";
import type { Session } from "../terminal.ts";

export interface Figures {
  count(value: number): string;
  percent(value: number | null): string;
  /** 0.713 → "0,71". */
  score(value: number | null): string;
  signed(value: number): string;
  /** "0,71 (0,65–0,78)". */
  estimate(value: Estimate): string;
  percentEstimate(value: Estimate): string;
}

/** Numbers as the user's language writes them. */
export function figures({ language }: Pick<Session, "language">): Figures {
  const whole = new Intl.NumberFormat(language);
  const share = new Intl.NumberFormat(language, { style: "percent" });
  const decimal = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const sign = new Intl.NumberFormat(language, {
    minimumFractionDigits: 3,
    maximumFractionDigits: 3,
    signDisplay: "always",
  });
  const known = (value: number | null, format: (value: number) => string) =>
    value === null ? "–" : format(value);
  const range = (value: Estimate, format: (value: number) => string) =>
    value.low === null || value.high === null
      ? known(value.value, format)
      : `${known(value.value, format)} (${format(value.low)}–${format(value.high)})`;
  const percent = (value: number) => share.format(value).replace(/\s/g, "\u00a0");
  return {
    count: (value) => whole.format(value).replace(/\s/g, "\u00a0"),
    percent: (value) => known(value, percent),
    score: (value) => known(value, decimal.format),
    signed: sign.format,
    estimate: (value) => range(value, decimal.format),
    percentEstimate: (value) => range(value, percent),
  };
}
