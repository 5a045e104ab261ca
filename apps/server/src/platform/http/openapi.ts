import swagger from "@fastify/swagger";
import { jsonSchemaTransform, jsonSchemaTransformObject } from "fastify-type-provider-zod";
import type { App } from "./app.ts";

/** Gathers the OpenAPI 3.1 document from the routes' schemas; register before any route. */
export async function describeApi(app: App): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Levier",
        version: "1",
        description:
          "Every address under /api/organisations/{organisation} acts for that organisation, with the session of a person who belongs to it or with one of its keys.",
        license: { name: "Apache-2.0", identifier: "Apache-2.0" },
      },
      components: {
        securitySchemes: {
          session: { type: "apiKey", in: "cookie", name: "levier.session_token" },
          key: { type: "http", scheme: "bearer", description: "An API key of the organisation" },
        },
      },
      security: [{ session: [] }, { key: [] }],
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
}
