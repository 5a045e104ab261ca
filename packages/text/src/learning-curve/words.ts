import type { LearningCurve } from "./types.ts";

/**
 * What a learning curve says, in a sentence for the person who labels.
 *
 * @example
 * learningCurveWords(curve, "en"); // "100 more labels would bring about +1.2 points of macro-F1 (0.3–2.1). …"
 */
export function learningCurveWords(curve: LearningCurve, language: "fr" | "en"): string {
  return texts[language](curve, (share) => points(share, language));
}

type Words = (curve: LearningCurve, points: (share: number) => string) => string;

const fr: Words = ({ answer, gain, more, labels }, points) => {
  if (gain === null)
    return `Avec ${labels} étiquettes, on ne peut pas encore dire ce que d'autres apporteraient : il en faut une centaine, d'au moins deux sortes.`;
  const range = `${points(gain.low)} à ${points(gain.high)}`;
  if (answer === "no longer pays")
    return `Étiqueter davantage ne rapporte plus guère : ${more} étiquettes de plus apporteraient environ +${points(gain.value)} ${plural(gain.value)} de macro-F1 (${range}).`;
  const told = `${more} étiquettes de plus apporteraient environ +${points(gain.value)} ${plural(gain.value)} de macro-F1 (${range})`;
  return answer === "pays" ? `${told}. C'est une extrapolation.` : `${told} : trop peu sûr pour trancher.`;
};

const en: Words = ({ answer, gain, more, labels }, points) => {
  if (gain === null)
    return `With ${labels} labels it cannot be told yet what more would bring: about a hundred are needed, of at least two kinds.`;
  const range = `${points(gain.low)}–${points(gain.high)}`;
  if (answer === "no longer pays")
    return `Labelling more no longer pays: ${more} more labels would bring about +${points(gain.value)} points of macro-F1 (${range}).`;
  const told = `${more} more labels would bring about +${points(gain.value)} points of macro-F1 (${range})`;
  return answer === "pays" ? `${told}. This is an extrapolation.` : `${told}: not sure enough to tell.`;
};

const texts = { fr, en };

/** French counts as one what is below two. */
function plural(share: number): string {
  return 100 * share < 2 ? "point" : "points";
}

/** Hundredths of macro-F1 with one decimal. */
function points(share: number, language: "fr" | "en"): string {
  const number = (100 * share).toFixed(1);
  return language === "fr" ? number.replace(".", ",") : number;
}
