import { QueryClient } from "@tanstack/react-query";
import { Problem } from "./problem.ts";

/** Refusals stay refusals; only what may heal by itself is asked again. */
const mayHeal = (error: Error) => !(error instanceof Problem) || error.status === 0 || error.status >= 500;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (times, error) => times < 2 && mayHeal(error),
    },
    mutations: { networkMode: "always" },
  },
});
