type Snake<Name extends string> = Name extends `${infer Head}${infer Tail}`
  ? `${Head extends Uppercase<Head> ? (Head extends Lowercase<Head> ? Head : `_${Lowercase<Head>}`) : Head}${Snake<Tail>}`
  : Name;

/** The same data under the names that the API gives its fields. */
export type SnakeKeys<T> = T extends readonly (infer Item)[]
  ? SnakeKeys<Item>[]
  : T extends object
    ? { [Key in keyof T as Key extends string ? Snake<Key> : never]: SnakeKeys<T[Key]> }
    : T;

/**
 * Renames the fields of plain data, whatever its depth.
 *
 * @example
 * snakeKeys({ macroF1: { value: 0.5 } }); // { macro_f1: { value: 0.5 } }
 */
export function snakeKeys<T>(value: T): SnakeKeys<T> {
  return renamed(value) as SnakeKeys<T>;
}

function renamed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(renamed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [snake(key), renamed(inner)]));
}

export const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
