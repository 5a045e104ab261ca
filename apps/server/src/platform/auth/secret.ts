import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Config } from "../../config.ts";

/**
 * The secret that signs cookies and seals two-factor secrets: LEVIER_SECRET, or one made at first start and
 * kept in the data folder. Machines that share a database must share LEVIER_SECRET.
 */
export function loadSecret({ secret, data }: Pick<Config, "secret" | "data">): string {
  if (secret) return secret;
  const file = join(data, "secret");
  mkdirSync(data, { recursive: true });
  try {
    writeFileSync(file, randomBytes(32).toString("base64url"), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return readFileSync(file, "utf8");
}
