import { useQueryClient } from "@tanstack/react-query";
import { answered, api } from "../api/client.ts";
import { asProblem } from "../api/problem.ts";
import { tell } from "../ui/toasts.ts";

/** Ends the session; the page starts anew, so that nothing of the person stays in its memory. */
export function useSignOut(next = "/sign-in"): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    try {
      await answered(api.POST("/api/auth/sign-out", { body: {} }));
      queries.clear();
      location.assign(next);
    } catch (error) {
      tell(asProblem(error).message);
    }
  };
}
