import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { like } from "drizzle-orm";
import { z } from "zod";
import type { Config } from "../../config.ts";
import { person } from "../auth/tables.ts";
import type { Database } from "../db/index.ts";
import { organisationKinds } from "../db/tenancy.ts";
import { roles } from "../http/rule.ts";

const demoDomain = "demo.levier.example";

export const demoPerson = z.object({
  email: z.string(),
  name: z.string(),
  organisation: z.string(),
  kind: z.enum(organisationKinds),
  role: z.enum(roles),
});
export const demoProgress = z.object({
  done: z.int().min(0),
  total: z.int().min(0),
  step: z.string().nullable().meta({ description: "What is being done; null once all is there" }),
  organisation: z.string().nullable().meta({ description: "For whom" }),
});

const notes = z.object({
  /** Of all people of the demo; made for this installation. */
  password: z.string(),
  people: z.array(demoPerson),
  progress: demoProgress,
  /** What was made so far, by the name of the step that made it. */
  made: z.record(z.string(), z.record(z.string(), z.string())),
});
export type DemoNotes = z.infer<typeof notes>;

/** What a demo installation knows of itself, kept in `LEVIER_DATA/demo.json`. */
export interface Demo {
  /** Of its people's addresses, and of nobody else's: the name is reserved (RFC 2606). */
  readonly domain: string;
  notes(): DemoNotes;
  /** Whole or not at all: a filling that is killed goes on from here. */
  keep(change: Partial<DemoNotes>): void;
}

/**
 * The demo that this installation is or, while it is empty, becomes. Undefined where the configuration
 * forbids it, and in every commons that was founded otherwise, whatever lies in its folder.
 */
export async function openDemo(options: {
  readonly config: Config;
  readonly database: Database;
  readonly isFounded: boolean;
}): Promise<Demo | undefined> {
  const { config, database, isFounded } = options;
  if (!config.demo) return undefined;
  const file = join(config.data, "demo.json");
  if (isFounded && !(existsSync(file) && (await hasDemoPeople(database)))) return undefined;
  return demoIn(file);
}

async function hasDemoPeople({ owner }: Database): Promise<boolean> {
  const found = await owner
    .select({ id: person.id })
    .from(person)
    .where(like(person.email, `%@${demoDomain}`))
    .limit(1);
  return found.length > 0;
}

function demoIn(file: string): Demo {
  let known: DemoNotes = existsSync(file)
    ? notes.parse(JSON.parse(readFileSync(file, "utf8")))
    : {
        password: randomBytes(24).toString("base64url"),
        people: [],
        progress: { done: 0, total: 0, step: null, organisation: null },
        made: {},
      };
  const keep = (change: Partial<DemoNotes>) => {
    known = { ...known, ...change };
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, JSON.stringify(known), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  };
  keep({});
  return { domain: demoDomain, notes: () => known, keep };
}
