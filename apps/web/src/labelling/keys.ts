// Letters that say something else.
const taken = new Set(["s", "u"]);
const letters = [..."abcdefghijklmnopqrstuvwxyz"].filter((letter) => !taken.has(letter));

/** The key of each class: 1 to 9, then letters; the last of very many have none. */
export const keyOf = (index: number): string | undefined =>
  index < 9 ? String(index + 1) : letters[index - 9];

/** What a press means. Digits by their place: on a French keyboard they would want Shift. */
export function pressed({ key, code }: Pick<KeyboardEvent, "key" | "code">): string {
  return /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1] ?? key.toLowerCase();
}
