import { find } from "../find.ts";
import { kinds, type PersonalDataKind } from "../types.ts";
import type { LabelledText } from "./labelled-texts.ts";

/** Spans found as marked, found in excess, and missed. */
export interface Figures {
  readonly right: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

/** Holds finds against marks by kind; a find is right when its kind and both its ends are. */
export function figuresOf(texts: readonly LabelledText[]): Readonly<Record<PersonalDataKind, Figures>> {
  const all = texts.map(({ text, spans }) => ({ text, marks: spans, finds: find(text) }));
  const entries = kinds.map((kind) => {
    const inBoth = all.map(({ text, marks, finds }) => {
      const wanted = marks.filter((one) => one.kind === kind);
      const found = finds.filter((one) => one.kind === kind);
      const same = (a: { start: number; end: number }, b: { start: number; end: number }) =>
        a.start === b.start && a.end === b.end;
      const value = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
      return {
        right: found.filter((one) => wanted.some((mark) => same(one, mark))).length,
        wrong: found.filter((one) => !wanted.some((mark) => same(one, mark))).map(value),
        missed: wanted.filter((mark) => !found.some((one) => same(one, mark))).map(value),
      };
    });
    const figures: Figures = {
      right: inBoth.reduce((sum, one) => sum + one.right, 0),
      wrong: inBoth.flatMap(({ wrong }) => wrong),
      missed: inBoth.flatMap(({ missed }) => missed),
    };
    return [kind, figures] as const;
  });
  return Object.fromEntries(entries) as Record<PersonalDataKind, Figures>;
}
