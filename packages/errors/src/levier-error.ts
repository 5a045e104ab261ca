import { experiments } from "./catalogue/experiments.ts";
import { files } from "./catalogue/files.ts";
import { installation } from "./catalogue/installation.ts";
import { lab } from "./catalogue/lab.ts";
import { learning } from "./catalogue/learning.ts";
import { server } from "./catalogue/server.ts";
import { usage } from "./catalogue/usage.ts";
import { work } from "./catalogue/work.ts";

export type Language = "fr" | "en";

const catalogue = {
  ...experiments,
  ...files,
  ...installation,
  ...lab,
  ...learning,
  ...server,
  ...usage,
  ...work,
};

type Catalogue = typeof catalogue;
export type ErrorCode = keyof Catalogue;
export type ErrorDetails<C extends ErrorCode> = Parameters<Catalogue[C]["fr"]>[0];

/**
 * An error that a user can act on: a stable code and the details that its message is made of.
 *
 * @example
 * throw new LevierError("files/missing-column", { file: "a.csv", column: "Texte", columns: ["texte"], nearest: "texte" });
 */
export class LevierError<C extends ErrorCode = ErrorCode> extends Error {
  readonly code: C;
  readonly details: ErrorDetails<C>;

  constructor(code: C, details: ErrorDetails<C>) {
    super(render(code, details, "en"));
    this.name = "LevierError";
    this.code = code;
    this.details = details;
  }
}

/** The message of an error in the user's language: what is wrong, where, and what to do next. */
export function explain(error: LevierError, language: Language): string {
  return render(error.code, error.details, language);
}

/** The HTTP status of an error; 422 for those of files and learners, which tell of what a request brought. */
export function httpStatus(code: ErrorCode): number {
  const entry = catalogue[code];
  return "status" in entry ? entry.status : 422;
}

function render(code: ErrorCode, details: unknown, language: Language): string {
  const message = catalogue[code][language] as (details: unknown) => string;
  return message(details);
}
