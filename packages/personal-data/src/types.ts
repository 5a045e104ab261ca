/** The kinds of personal data that are looked for, in the order in which they win where finds overlap. */
export const kinds = [
  "email",
  "iban",
  "nir",
  "phone",
  "birth-date",
  "location",
  "ip",
  "profile",
  "address",
  "name",
] as const;

export type PersonalDataKind = (typeof kinds)[number];

export type Language = "fr" | "en";

/** Personal data found in a text. */
export interface Find {
  readonly kind: PersonalDataKind;
  /** UTF-16 positions: `text.slice(start, end)` is what was found. */
  readonly start: number;
  readonly end: number;
  /** The same for the same datum however it is written: an e-mail in small letters, a phone number as E.164. */
  readonly key: string;
}

/** Where a find stands; `value` only when values were asked for. */
export interface Example {
  /** Row number from 0. */
  readonly row: number;
  readonly start: number;
  readonly end: number;
  readonly value?: string;
}

/** One kind of personal data in one column. */
export interface Finding {
  readonly column: string;
  readonly columnIndex: number;
  readonly kind: PersonalDataKind;
  /** Told by the column's name, in which case every filled cell counts as one find, or by what its cells hold. */
  readonly by: "field name" | "content";
  /** Rows with at least one find. */
  readonly rows: number;
  readonly finds: number;
  /** The first finds, as many as were asked for. */
  readonly examples: readonly Example[];
}

export interface ScanReport {
  readonly rows: number;
  /** By column, then by kind. */
  readonly findings: readonly Finding[];
}
