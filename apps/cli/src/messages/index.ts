import type { Language } from "@levier/errors";
import { en } from "./en.ts";
import { fr, type Messages } from "./fr.ts";

export const messages: Readonly<Record<Language, Messages>> = { fr, en };
