import { z } from "zod";
import { type Rule, roles } from "../http/index.ts";

export const everybodyFollows: Rule = { roles, scope: "jobs:read" };
export const workersCancel: Rule = { roles: ["lead", "data"], scope: "jobs:write" };

export const jobParams = z.object({ job: z.uuid() });
