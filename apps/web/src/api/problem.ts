import { saidNow, words } from "../i18n/words.ts";

/** One fault of a form, at its field. */
export interface Fault {
  /** As in the form: `person.email`. */
  readonly field: string;
  readonly message: string;
}

/** Why something that was asked of the server did not happen, in words for whoever asked. */
export class Problem extends Error {
  readonly code: string;
  readonly status: number;
  readonly faults: readonly Fault[];
  /** By which the log can be searched. */
  readonly request: string | undefined;

  constructor(options: {
    readonly code: string;
    readonly status: number;
    readonly detail: string;
    readonly faults?: readonly Fault[];
    readonly request?: string;
  }) {
    super(options.detail);
    this.name = "Problem";
    this.code = options.code;
    this.status = options.status;
    this.faults = options.faults ?? [];
    this.request = options.request;
  }
}

const problems = words(
  {
    unreachable:
      "Levier ne répond pas. Vérifiez la connexion, puis réessayez ; ce que vous avez écrit est gardé ici.",
    unknown: (status: number) =>
      `Le serveur a répondu ${status} sans dire pourquoi. Réessayez dans un instant.`,
    broken: "Cette page a rencontré une erreur. Rechargez-la ; rien n’a été changé sur le serveur.",
  },
  {
    unreachable: "Levier does not answer. Check the connection, then try again; what you wrote is kept here.",
    unknown: (status: number) => `The server answered ${status} without saying why. Try again in a moment.`,
    broken: "This page met an error. Load it again; nothing was changed on the server.",
  },
);

interface Document {
  readonly code?: string;
  readonly detail?: string;
  readonly request?: string;
  readonly faults?: readonly { readonly path: string; readonly message: string }[];
}

/** Reads RFC 9457's document, or says that there was none. */
export function problemOf(status: number, content: unknown): Problem {
  const { code = "unknown", detail, request, faults = [] } = (content ?? {}) as Document;
  return new Problem({
    code,
    status,
    detail: detail ?? saidNow(problems).unknown(status),
    request,
    faults: faults.map(({ path, message }) => ({ field: path.replace(/^body\./, ""), message })),
  });
}

export const unreachable = () =>
  new Problem({ code: "unreachable", status: 0, detail: saidNow(problems).unreachable });

/** Any error, as a problem that can be shown. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  return new Problem({ code: "broken", status: 0, detail: saidNow(problems).broken });
}
