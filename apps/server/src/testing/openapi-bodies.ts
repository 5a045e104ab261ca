import { randomUUID } from "node:crypto";

/** What of a JSON Schema the bodies of this API are written in. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maxLength?: number;
}

export interface Operation {
  readonly method: "GET" | "POST" | "PATCH" | "PUT";
  readonly path: string;
  readonly body?: Schema;
}

interface Document {
  readonly paths: Readonly<
    Record<
      string,
      Readonly<
        Record<
          string,
          {
            readonly requestBody?: {
              readonly content: Readonly<Record<string, { readonly schema: Schema }>>;
            };
          }
        >
      >
    >
  >;
}

/** What may be asked and written, with the schema of its body. */
export function operationsOf({ paths }: Document): Operation[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([method]) => /^(get|post|patch|put)$/.test(method))
      .map(([method, { requestBody }]) => ({
        method: method.toUpperCase() as Operation["method"],
        path,
        body: requestBody?.content["application/json"]?.schema,
      })),
  );
}

interface Filling {
  readonly schemas: Readonly<Record<string, Schema>>;
  /** Ids of things, by their name with a colon before. */
  readonly ids: Readonly<Record<string, string>>;
  /** Goes into every field that takes any text. */
  readonly text: string;
}

/** A body that passes a schema, with the same text in each of its fields, and every one that may be left out. */
export function bodyOf(schema: Schema, filling: Filling, name = ""): unknown {
  const { schemas, ids, text } = filling;
  if (schema.$ref) return bodyOf(schemas[schema.$ref.split("/").at(-1)!], filling, name);
  const choice = (schema.anyOf ?? schema.oneOf ?? schema.allOf)?.find(({ type }) => type !== "null");
  if (choice) return bodyOf(choice, filling, name);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (schema.format === "uuid") return ids[`:${name}`] ?? randomUUID();
  if (schema.format === "email") return "someone@example.org";
  if (schema.format === "date") return "2030-01-01";
  if (schema.format === "date-time") return "2030-01-01T00:00:00.000Z";
  if (schema.type === "string") return text.slice(0, schema.maxLength);
  if (schema.type === "array")
    return Array.from({ length: Math.max(1, schema.minItems ?? 0) }, (_, i) =>
      bodyOf(schema.items ?? {}, { ...filling, text: i === 0 ? text : text + i }, name),
    );
  if (schema.type === "integer" || schema.type === "number") return schema.minimum ?? 1;
  if (schema.type === "boolean") return true;
  const { properties = {}, additionalProperties: more } = schema;
  const own = Object.entries(properties).map(([key, one]) => [key, bodyOf(one, filling, key)]);
  const named = typeof more === "object" ? [[text, bodyOf(more, filling)]] : [];
  return Object.fromEntries([...own, ...named]);
}
