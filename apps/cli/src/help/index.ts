import type { Language } from "@levier/errors";
import { en } from "./en.ts";
import { fr, type Help } from "./fr.ts";

export const help: Readonly<Record<Language, Help>> = { fr, en };
