interface Operation {
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly description?: string;
    readonly schema?: object;
  }[];
  readonly requestBody?: object;
  readonly responses?: Readonly<Record<string, { readonly content?: object }>>;
}

interface Described {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}

/** The page's style sheet, a file of its own since the content security policy allows no other. */
export const referenceStyle = `:root { color-scheme: light dark; --ink: #14231d; --paper: #fbfaf6; --green: #1c6b50; --line: #d8d5ca }
@media (prefers-color-scheme: dark) { :root { --ink: #f2f0e8; --paper: #14231d; --green: #7fd0b0; --line: #3a4a43 } }
body { max-width: 60rem; margin: 0 auto; padding: 1.5rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif }
h1, h2 { font-family: Georgia, serif } code, pre { font: .875rem/1.5 ui-monospace, monospace } a { color: var(--green) }
details { border-top: 1px solid var(--line); padding: .5rem 0 } summary { cursor: pointer; overflow-wrap: anywhere }
b { color: var(--green) } pre { overflow-x: auto; padding: .75rem; border: 1px solid var(--line) } li { overflow-wrap: anywhere }
`;

/** The API for readers: every address with its parameters, body and answers, from the OpenAPI document. */
export function referencePage(document: object): string {
  const { paths = {} } = document as { paths?: Record<string, Record<string, Operation>> };
  const all = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({ method, path, operation })),
  );
  const tags = [...new Set(all.map(({ operation }) => operation.tags?.[0] ?? "other"))];
  const sections = tags.map((tag) =>
    section(
      tag,
      all.filter(({ operation }) => operation.tags?.[0] === tag),
    ),
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Levier · API</title><link rel="stylesheet" href="/api/reference.css"></head>
<body><main><h1>Levier · API</h1>
<p>Made from <a href="/api/openapi.json">/api/openapi.json</a> (OpenAPI 3.1). Errors are problem details (RFC 9457) whose <code>code</code> is stable.</p>
${sections.join("\n")}</main></body></html>
`;
}

function section(tag: string, operations: readonly Described[]): string {
  return `<h2 id="${escaped(tag)}">${escaped(tag)}</h2>\n${operations.map(entry).join("\n")}`;
}

function entry({ method, path, operation }: Described): string {
  const parameters = (operation.parameters ?? []).map(
    ({ name, in: place, required, description }) =>
      `<li><code>${escaped(name)}</code> (${escaped(place)}${required ? ", required" : ""}) ${escaped(description ?? "")}</li>`,
  );
  const answers = Object.entries(operation.responses ?? {}).map(([status, { content }]) =>
    shown(`Answer ${status}`, status.endsWith("XX") ? undefined : content),
  );
  return `<details><summary><b>${method.toUpperCase()}</b> <code>${escaped(path)}</code> ${escaped(operation.summary ?? "")}</summary>
${parameters.length > 0 ? `<ul>${parameters.join("")}</ul>` : ""}${shown("Body", operation.requestBody)}${answers.join("")}</details>`;
}

function shown(title: string, content: object | undefined): string {
  if (content === undefined) return "";
  return `<p>${title}</p><pre tabindex="0">${escaped(JSON.stringify(content, null, 2))}</pre>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
