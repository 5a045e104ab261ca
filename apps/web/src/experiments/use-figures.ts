import { type Language, useLanguage } from "../i18n/language.ts";
import { once } from "../i18n/once.ts";

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

const locales: Record<Language, string> = { fr: "fr-FR", en: "en-GB" };
const said = {
  fr: { between: (low: string, high: string) => `de ${low} à ${high}`, unknown: "trop peu de données" },
  en: { between: (low: string, high: string) => `${low} to ${high}`, unknown: "too few data" },
};

const twoDigits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };

function figuresOf(language: Language): Figures {
  const locale = locales[language];
  const { between, unknown } = said[language];
  const percents = once(() => new Intl.NumberFormat(locale, { style: "percent" }));
  const scores = once(() => new Intl.NumberFormat(locale, twoDigits));
  const signs = once(() => new Intl.NumberFormat(locale, { ...twoDigits, signDisplay: "exceptZero" }));
  const counts = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }));
  const withInterval = ({ value, low, high }: Estimate, formatOf: () => Intl.NumberFormat) => {
    if (value === null) return unknown;
    const format = formatOf();
    if (low === null || high === null) return format.format(value);
    return `${format.format(value)} (${between(format.format(low), format.format(high))})`;
  };
  return {
    percent: (share) => percents().format(share),
    score: (value) => (value === null ? unknown : scores().format(value)),
    estimate: (figure) => withInterval(figure, scores),
    shareOf: (figure) => withInterval(figure, percents),
    count: (value) => counts().format(value),
    signed: (value) => signs().format(value),
  };
}

const figures: Record<Language, Figures> = { fr: figuresOf("fr"), en: figuresOf("en") };

export function useFigures(): Figures {
  return figures[useLanguage()];
}
