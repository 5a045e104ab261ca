import { useIsFetching, useIsMutating } from "@tanstack/react-query";

/** Whether something is on its way; the mark tilts meanwhile. */
export function useWorking(): boolean {
  const fetching = useIsFetching();
  const changing = useIsMutating();
  return fetching + changing > 0;
}
