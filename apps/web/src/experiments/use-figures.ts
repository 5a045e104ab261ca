import { type Language, useLanguage } from "../i18n/language.ts";
import { numberInWords, percentInWords } from "../i18n/numbers.ts";

type Estimate = { readonly value: number | null; readonly low: number | null; readonly high: number | null };

/** Figures of an evaluation as the reader's language writes them. */
export interface Figures {
  /** 81 % */
  percent(share: number): string;
  /** 0,81 */
  score(value: number | null): string;
  /** 0,81 (de 0,76 à 0,85) */
  estimate(figure: Estimate): string;
  /** 81 % (de 76 à 85 %) */
  shareOf(figure: Estimate): string;
  count(value: number): string;
  signed(value: number): string;
}

const said = {
  fr: { between: (low: string, high: string) => `de ${low} à ${high}`, unknown: "trop peu de données" },
  en: { between: (low: string, high: string) => `${low} to ${high}`, unknown: "too few data" },
};

const twoDigits = { least: 2, most: 2 };

function figuresOf(language: Language): Figures {
  const { between, unknown } = said[language];
  const percent = (share: number) => percentInWords(language, share);
  const score = (value: number) => numberInWords(language, value, twoDigits);
  const withInterval = ({ value, low, high }: Estimate, write: (value: number) => string) => {
    if (value === null) return unknown;
    if (low === null || high === null) return write(value);
    return `${write(value)} (${between(write(low), write(high))})`;
  };
  return {
    percent,
    score: (value) => (value === null ? unknown : score(value)),
    estimate: (figure) => withInterval(figure, score),
    shareOf: (figure) => withInterval(figure, percent),
    count: (value) => numberInWords(language, value, { most: 0 }),
    signed: (value) => (value >= 0.005 ? "+" : "") + score(value),
  };
}

const figures: Record<Language, Figures> = { fr: figuresOf("fr"), en: figuresOf("en") };

export function useFigures(): Figures {
  return figures[useLanguage()];
}
