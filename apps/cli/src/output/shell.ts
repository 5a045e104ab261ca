/** An argument as a shell takes it: bare where that is safe, else between quotes. */
export function shellWord(value: string): string {
  if (/^[\p{L}\p{N}_./,:=-]+$/u.test(value)) return value;
  // Double quotes also work in cmd.exe; only what a POSIX shell would expand inside them needs single ones.
  return /["$`\\!]/.test(value) ? `'${value.replaceAll("'", "'\\''")}'` : `"${value}"`;
}

/**
 * A command line to copy. Options without a value are left out.
 *
 * @example
 * commandLine(["label", "my file.csv"], { text: "titre", "labels-separator": undefined });
 * // 'levier label "my file.csv" --text titre'
 */
export function commandLine(
  words: readonly string[],
  options: Readonly<Record<string, string | undefined>> = {},
): string {
  const given = Object.entries(options).flatMap(([name, value]) =>
    value === undefined || value === "" ? [] : [`--${name}`, shellWord(value)],
  );
  return ["levier", ...words.map(shellWord), ...given].join(" ");
}
