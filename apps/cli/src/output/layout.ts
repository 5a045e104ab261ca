/** Columns a text takes in a terminal: accents take none, wide East Asian characters two. */
export function width(text: string): number {
  let columns = 0;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape starts a style
  for (const character of text.replace(/\u001b\[[0-9;]*m/g, "").normalize("NFC")) {
    if (/\p{M}|\u200d/u.test(character)) continue;
    columns +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|\p{Emoji_Presentation}/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return columns;
}

/** One line of at most `columns`, with an ellipsis where it was cut; control characters become spaces. */
export function oneLine(text: string, columns: number): string {
  const flat = safe(text).replace(/\s+/g, " ").trim();
  if (width(flat) <= columns) return flat;
  let cut = "";
  for (const character of flat) {
    if (width(cut + character) > columns - 1) break;
    cut += character;
  }
  return `${cut.trimEnd()}…`;
}

/** Takes away what would steer the terminal: a file's text is not to be trusted. */
export function safe(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
  return text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, " ");
}

/** Rows in columns; the last column is not padded. Right-aligned columns are named by index. */
export function columns(
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
  indent = "  ",
): string {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, width(cell));
    });
  return rows
    .map((row) => {
      const cells = row.map((cell, i) => {
        const gap = " ".repeat(widths[i] - width(cell));
        return right.includes(i) ? gap + cell : cell + gap;
      });
      return `${indent}${cells.join("  ")}`.trimEnd();
    })
    .map((line) => `${line}\n`)
    .join("");
}

/** Breaks a text at spaces into lines of at most `columns`; clean it with `safe` first. */
export function wrap(text: string, columns: number, indent = ""): string {
  const lines: string[] = [];
  for (const paragraph of text.split("\n")) {
    let line = "";
    for (const word of paragraph.split(" ")) {
      if (line !== "" && width(line) + 1 + width(word) > columns) {
        lines.push(line);
        line = word;
      } else line = line === "" ? word : `${line} ${word}`;
    }
    lines.push(line);
  }
  return lines.map((line) => `${indent}${line}`.trimEnd()).join("\n");
}
