import type { Acting } from "../api/me.ts";

/** As the server's policy says; it has the last word. */
export const ofNgos = ({ organisation }: Acting) => organisation.kind === "ngo";
export const workers = ({ role }: Acting) => role === "lead" || role === "data";
