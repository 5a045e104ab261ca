/** Built-in number formats that show dates or times (ECMA-376 part 1, 18.8.30; 27–36 and 50–58 are East Asian). */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

/** Whether a number format shows a date: letters of dates outside quotes, brackets and escapes. */
export function isDateFormat(id: number, code?: string): boolean {
  if (code === undefined) return isBuiltInDate(id);
  const bare = code.split(";")[0].replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
  return !/general/i.test(bare) && /[dmyhs]/i.test(bare);
}

/**
 * A spreadsheet's day number as ISO 8601: a date, a date and time, or (below one day) a time. Day 60 of the
 * 1900 system is 29 February 1900, which never was; earlier days are therefore one off from the calendar.
 *
 * @example
 * isoDate(45292, false); // "2024-01-01"
 */
export function isoDate(serial: number, from1904: boolean): string {
  const days = from1904 ? serial + 1462 : serial;
  const shifted = days < 60 ? days + 1 : days;
  const date = new Date(Math.round((shifted - 25_569) * 86_400) * 1000);
  if (Number.isNaN(date.getTime()) || days < 0 || days > 2_958_466) return String(serial);
  const iso = date.toISOString();
  if (days < 1) return iso.slice(11, 19);
  return iso.endsWith("T00:00:00.000Z") ? iso.slice(0, 10) : iso.slice(0, 19);
}
