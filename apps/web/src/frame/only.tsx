import type { ComponentType } from "react";
import { type Acting, useOrganisation } from "../api/me.ts";
import { NotAllowedPage } from "./fault-pages.tsx";

/** The page, for those who may; for others, why not. The server refuses them besides. */
export function only(may: (acting: Acting) => boolean, Shown: ComponentType): ComponentType {
  return function Only() {
    return may(useOrganisation()) ? <Shown /> : <NotAllowedPage />;
  };
}
