import { LevierError } from "@levier/errors";
import type { FastifySchemaCompiler } from "fastify";
import { z } from "zod";
import { storableData } from "../db/index.ts";

const french = z.locales.fr().localeError;
const english = z.locales.en().localeError;

/**
 * Parses a part of the request with its zod schema. All faults are told at once, with their place and in
 * both languages; values never, since the log and the answer may keep what is told. What no text of the
 * database can hold is replaced before.
 */
export const validatorCompiler: FastifySchemaCompiler<z.ZodType> =
  ({ schema, httpPart }) =>
  (input) => {
    const parsed = schema.safeParse(storableData(input), { reportInput: true });
    if (parsed.success) return { value: parsed.data };
    const faults = parsed.error.issues.map((issue) => ({
      path: [httpPart, ...issue.path].join("."),
      fr: said(french(issue as z.core.$ZodRawIssue)),
      en: said(english(issue as z.core.$ZodRawIssue)),
    }));
    return { error: new LevierError("request/invalid", { faults }) };
  };

function said(message: ReturnType<z.core.$ZodErrorMap>): string {
  return (typeof message === "string" ? message : message?.message) ?? "";
}
