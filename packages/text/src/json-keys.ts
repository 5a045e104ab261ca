/**
 * The first key that stands twice in one object of a JSON text, or undefined. JSON.parse keeps the
 * last of them in silence, so that two readers could see two different documents.
 *
 * @param json a text that JSON.parse accepts
 * @example
 * repeatedKey('{"a":1,"\\u0061":2}'); // "a"
 */
export function repeatedKey(json: string): string | undefined {
  const open: (Set<string> | undefined)[] = [];
  // In valid JSON a colon outside a string only ever follows a key.
  for (const [token, text, colon] of json.matchAll(/("(?:[^"\\]|\\.)*")\s*(:)?|[{}[\]]/g)) {
    if (token === "{") open.push(new Set());
    else if (token === "[") open.push(undefined);
    else if (token === "}" || token === "]") open.pop();
    else if (colon) {
      const key = JSON.parse(text) as string;
      const keys = open.at(-1)!;
      if (keys.has(key)) return key;
      keys.add(key);
    }
  }
  return undefined;
}
