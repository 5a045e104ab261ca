import { NodePgSession } from "drizzle-orm/node-postgres/session";

type None = Record<string, never>;
type Prepare = NodePgSession<None, None>["prepareQuery"];

/** Uses of a statement from which on it is prepared. */
const hot = 20;
/** Each takes memory in each connection, so there is an end to them. */
const most = 200;
/** Texts counted before counting begins anew: those with lists of ever other lengths are without end. */
const mostCounted = 2000;

const uses = new Map<string, number>();
const names = new Map<string, string>();

/**
 * A session that has PostgreSQL keep the plans of the statements that this process uses often. Planning them
 * anew, policies included, took PostgreSQL longer than running them.
 */
export class PreparingSession extends NodePgSession<None, None> {
  override prepareQuery: Prepare = (query, fields, name, ...rest) =>
    super.prepareQuery(query, fields, name ?? nameOf(query.sql), ...rest);
}

function nameOf(text: string): string | undefined {
  const name = names.get(text);
  if (name !== undefined) return name;
  if (uses.size === mostCounted) uses.clear();
  const used = (uses.get(text) ?? 0) + 1;
  uses.set(text, used);
  if (used === hot && names.size < most) names.set(text, `hot_${names.size + 1}`);
  return undefined;
}
