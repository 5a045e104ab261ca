/**
 * A YAML double-quoted scalar. JSON strings are YAML 1.2 scalars as they stand, but for the line
 * separators and control characters that YAML does not allow unescaped. Angle brackets are escaped for
 * viewers that show the block as HTML.
 */
export function yamlString(text: string): string {
  return JSON.stringify(text).replace(/[<>\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

/** Text for one line of Markdown or a table cell: no markup, HTML, link or line break survives. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/[\\`*_[\]()#|~!]/g, "\\$&")
    .replace(/:\/\//g, "&#58;//")
    .replace(/@/g, "&#64;")
    .replace(/^([-+=]|\d+\.)/, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`);
}
