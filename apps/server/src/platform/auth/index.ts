export { createAuth, shortestPassword } from "./auth.ts";
export { createPerson } from "./create-person.ts";
export { authRoutes } from "./routes.ts";
export { loadSecret } from "./secret.ts";
export { person } from "./tables.ts";
export { digest, newSecret, readToken, writeToken } from "./token.ts";
