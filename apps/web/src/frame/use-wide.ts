import { useSyncExternalStore } from "react";

const wide = matchMedia("(min-width: 48em)");

/** Whether there is room for the bar at the left; where there is not, its pages stand at the bottom. */
export const useWide = () => useSyncExternalStore(watch, () => wide.matches);

function watch(tell: () => void): () => void {
  wide.addEventListener("change", tell);
  return () => wide.removeEventListener("change", tell);
}
