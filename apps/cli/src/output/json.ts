import type { Verdict } from "@levier/evaluation";

/** camelCase → snake_case. */
export function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

interface Figure {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

function isFigure(value: unknown): value is Figure {
  return typeof value === "object" && value !== null && Object.keys(value).sort().join() === "high,low,value";
}

/** Verdicts with their limits named as `--limit` takes them. */
export function verdictDocuments(verdicts: readonly Verdict[]): readonly unknown[] {
  return verdicts.map((verdict) => ({ ...verdict, limit: snake(verdict.limit) }));
}

/** A figure's interval, or null where the data cannot give one. */
export function interval({ low, high }: Figure): readonly [number, number] | null {
  return low === null || high === null ? null : [low, high];
}

/**
 * A document with snake_case keys in which a figure `f1` with its interval becomes `f1` and `f1_interval`.
 *
 * @example
 * document({ macroF1: { value: 0.5, low: 0.4, high: 0.6 } }); // { macro_f1: 0.5, macro_f1_interval: [0.4, 0.6] }
 */
export function document(value: unknown): unknown {
  if (ArrayBuffer.isView(value)) return Array.from(value as unknown as ArrayLike<number>);
  if (Array.isArray(value)) return value.map(document);
  if (typeof value !== "object" || value === null) return value;
  const out: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    const name = snake(key);
    if (isFigure(inner)) {
      out[name] = inner.value;
      out[`${name}_interval`] = interval(inner);
    } else out[name] = document(inner);
  }
  return out;
}
