import { useRouteContext } from "@tanstack/react-router";
import type { Acting } from "../api/me.ts";
import type { Area } from "./area.ts";

/** The areas, each with the pages that one may use; areas without any are left out. */
export function useAreas(acting: Acting | undefined): readonly Area[] {
  const { areas } = useRouteContext({ from: "__root__" });
  if (!acting) return [];
  return areas
    .map((area) => ({ ...area, pages: area.pages.filter((page) => page.may(acting)) }))
    .filter(({ pages }) => pages.some((page) => !page.inSearchOnly));
}
