/** PostgreSQL keeps neither NUL nor halves of surrogate pairs in a text. */
export const storable = (text: string) => text.replace(/\0|\p{Surrogate}/gu, "\ufffd");

/** The same for all texts of plain data, names of fields with them; nobody types a NUL, so it goes. */
export function storableData(data: unknown): unknown {
  if (typeof data === "string") return storable(data.replaceAll("\0", ""));
  if (Array.isArray(data)) return data.map(storableData);
  if (typeof data !== "object" || data === null || Buffer.isBuffer(data)) return data;
  return Object.fromEntries(Object.entries(data).map(([key, one]) => [storable(key), storableData(one)]));
}
