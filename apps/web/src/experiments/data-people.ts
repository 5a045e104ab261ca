import type { Acting } from "../api/me.ts";

/** Who trains and uses models. */
export const dataPeople = ({ role }: Acting) => role === "lead" || role === "data";
