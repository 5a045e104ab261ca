import type { PersonalDataKind, ScanReport } from "@levier/personal-data";

export type Role = "text" | "label" | "group" | "identifier" | "date" | "number" | "personal data" | "other";

/** Why a column seems to play its role; figures are shares in [0, 1] or counts. */
export type RoleReason =
  | { readonly code: "field name"; readonly kind: PersonalDataKind }
  | { readonly code: "cells are personal data"; readonly kind: PersonalDataKind; readonly share: number }
  | { readonly code: "all filled cells differ"; readonly filled: number }
  | { readonly code: "cells are dates"; readonly share: number }
  | { readonly code: "cells are numbers"; readonly share: number }
  | { readonly code: "few values, named like a label"; readonly distinct: number }
  | { readonly code: "few values"; readonly distinct: number }
  | { readonly code: "sentences"; readonly words: number }
  | { readonly code: "nothing fits" };

/** Smallest, mean and largest. */
export interface Lengths {
  readonly least: number;
  readonly mean: number;
  readonly most: number;
}

export interface ClassCount {
  readonly value: string;
  readonly rows: number;
}

export interface ColumnProfile {
  readonly column: string;
  readonly role: Role;
  readonly reason: RoleReason;
  readonly filled: number;
  /** Empty cells, or of spaces alone. */
  readonly missing: number;
  /** Of filled cells, exact over all rows; null without any. */
  readonly characters: Lengths | null;
  readonly words: Lengths | null;
  /** Distinct values; `atLeast` when there are more than are counted. */
  readonly distinct: { readonly count: number; readonly atLeast: boolean };
}

/** Of a label or group column: its values, most frequent first. */
export interface Balance {
  readonly column: string;
  readonly classes: readonly ClassCount[];
  /** Shannon's entropy ÷ ln(classes): 1 is even, near 0 is one class alone; null with fewer than two. */
  readonly evenness: number | null;
}

/** Of a text column, over the sampled rows. */
export interface LanguageShare {
  /** ISO 639-1; "und" where the language cannot be told, as in texts of fewer than three words. */
  readonly language: string;
  readonly rows: number;
}

export interface TextProfile {
  readonly column: string;
  readonly languages: readonly LanguageShare[];
  /** Groups of near copies among the sampled rows, and the rows that could be spared. */
  readonly duplicateGroups: number;
  readonly spareRows: number;
  /** Of those groups, the ones whose texts are equal but for case, spaces and punctuation. */
  readonly exactGroups: number;
}

export interface DatasetProfile {
  readonly rows: number;
  /** Rows behind languages, near copies and personal data: all, or a seeded sample. */
  readonly sampledRows: number;
  readonly columns: readonly ColumnProfile[];
  readonly balances: readonly Balance[];
  readonly texts: readonly TextProfile[];
  /** Of the sampled rows; example rows count within the sample. */
  readonly personalData: ScanReport;
}
