import { z } from "zod";

/** Problem details, https://www.rfc-editor.org/rfc/rfc9457 */
export const problem = z
  .object({
    type: z.string().meta({ description: "Where the reference tells of this code" }),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta({ description: "What is wrong and what to do next, in the asked language" }),
    code: z.string().meta({ description: "Stable; see docs/reference/errors.md" }),
    request: z.string().meta({ description: "Number of the request, as in the log" }),
    faults: z
      .array(z.object({ path: z.string(), message: z.string() }))
      .optional()
      .meta({ description: "Of `request/invalid`: each fault and where it is" }),
  })
  .meta({ id: "Problem" });
