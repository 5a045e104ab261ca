import { find } from "./find.ts";
import { type Find, kinds, type Language, type PersonalDataKind } from "./types.ts";
import { plain } from "./words.ts";

const names: Readonly<Record<Language, Readonly<Record<PersonalDataKind, string>>>> = {
  fr: {
    email: "E-MAIL",
    iban: "IBAN",
    nir: "NIR",
    phone: "TÉLÉPHONE",
    "birth-date": "DATE DE NAISSANCE",
    location: "POSITION",
    ip: "ADRESSE IP",
    profile: "PROFIL",
    address: "ADRESSE",
    name: "NOM",
  },
  en: {
    email: "E-MAIL",
    iban: "IBAN",
    nir: "NIR",
    phone: "PHONE",
    "birth-date": "DATE OF BIRTH",
    location: "LOCATION",
    ip: "IP ADDRESS",
    profile: "PROFILE",
    address: "ADDRESS",
    name: "NAME",
  },
};

/** A token where it stands in the masked text, and what it stands for in the original. */
export interface MaskedSpan {
  readonly kind: PersonalDataKind;
  readonly token: string;
  /** UTF-16 positions in the original text. */
  readonly start: number;
  readonly end: number;
  /** UTF-16 position of the token in the masked text. */
  readonly maskedStart: number;
}

export interface Masked {
  readonly text: string;
  readonly spans: readonly MaskedSpan[];
}

export interface Masker {
  /** Replaces what is found in a text. */
  mask(text: string): Masked;
  /** Replaces a whole cell, for a column whose name announces the kind; an empty cell stays empty. */
  maskCell(cell: string, kind: PersonalDataKind): Masked;
}

/**
 * Replaces personal data by pseudonyms such as [E-MAIL 1] and [TÉLÉPHONE 2]: the same value, however it is
 * written, gets the same token in all texts that one masker has seen. Tokens are numbered as values first
 * appear, so that they tell nothing of the value and the same texts in the same order give the same tokens.
 * A masked text is still pseudonymous, not anonymous: the rest of the text may tell who is meant.
 *
 * @param options.kinds kinds to mask; all unless told
 * @example
 * const { mask } = createMasker({ language: "fr" });
 * mask("hugo@exemple.org ou 06 39 98 70 33").text; // "[E-MAIL 1] ou [TÉLÉPHONE 1]"
 * mask("Hugo@Exemple.org").text; // "[E-MAIL 1]"
 */
export function createMasker(options: { language: Language; kinds?: readonly PersonalDataKind[] }): Masker {
  const numbers = new Map<PersonalDataKind, Map<string, number>>();
  const tokenOf = ({ kind, key }: Pick<Find, "kind" | "key">) => {
    const known = numbers.get(kind) ?? new Map<string, number>();
    numbers.set(kind, known);
    const number = known.get(key) ?? known.size + 1;
    known.set(key, number);
    return `[${names[options.language][kind]} ${number}]`;
  };
  const mask = (text: string) => replace(text, find(text, options.kinds ?? kinds), tokenOf);
  const maskCell = (cell: string, kind: PersonalDataKind) => {
    const value = cell.trim();
    if (value === "") return { text: cell, spans: [] };
    const [found] = find(value, [kind]);
    const whole = found && found.start === 0 && found.end === value.length;
    return replace(
      cell,
      [{ kind, start: 0, end: cell.length, key: whole ? found.key : plain(value) }],
      tokenOf,
    );
  };
  return { mask, maskCell };
}

function replace(text: string, finds: readonly Find[], tokenOf: (find: Find) => string): Masked {
  const spans: MaskedSpan[] = [];
  let masked = "";
  let from = 0;
  for (const one of finds) {
    masked += text.slice(from, one.start);
    const token = tokenOf(one);
    spans.push({ kind: one.kind, token, start: one.start, end: one.end, maskedStart: masked.length });
    masked += token;
    from = one.end;
  }
  return { text: masked + text.slice(from), spans };
}
