import createClient from "openapi-fetch";
import { currentLanguage } from "../i18n/language.ts";
import { takeFirstAnswer } from "./first-answers.ts";
import { problemOf, unreachable } from "./problem.ts";
import type { components, paths } from "./schema.gen.ts";

export type Schemas = components["schemas"];

/** The server's API; a wrong path or field does not compile. */
export const api = createClient<paths>({
  baseUrl: "/",
  fetch: async (request) => takeFirstAnswer(request) ?? fetch(request),
});

api.use({
  onRequest({ request }) {
    request.headers.set("accept-language", currentLanguage());
    return request;
  },
  onError: () => unreachable(),
});

/**
 * What the server answered, or a thrown {@link Problem}.
 *
 * @example
 * const me = await answered(api.GET("/api/me"));
 */
export async function answered<T>(
  asked: Promise<{ readonly data?: T; readonly error?: unknown; readonly response: Response }>,
): Promise<T> {
  const { data, error, response } = await asked;
  if (!response.ok) throw problemOf(response.status, error);
  return data as T;
}
