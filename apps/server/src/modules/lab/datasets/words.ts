/** On what ground personal data may be used (GDPR, article 6). */
export const legalBases = [
  "consent",
  "contract",
  "legal-obligation",
  "vital-interests",
  "public-task",
  "legitimate-interests",
  "no-personal-data",
] as const;

export const columnRoles = [
  "text",
  "label",
  "group",
  "identifier",
  "date",
  "number",
  "personal data",
  "other",
] as const;
export type ColumnRole = (typeof columnRoles)[number];

export const changes = ["imported", "masked", "erased", "labelled", "corrected"] as const;
export type Change = (typeof changes)[number];
