import { useQueryClient } from "@tanstack/react-query";
import { answered, api } from "../api/client.ts";
import { newKey } from "../api/idempotency.ts";
import { asProblem } from "../api/problem.ts";
import { useWords } from "../i18n/words.ts";
import { tell } from "../ui/toasts.ts";
import { initiativesKey, type Step } from "./queries.ts";
import { initiatives } from "./words.ts";

/** An open cycle that can be taken to another step. */
export interface Moving {
  readonly initiative: string;
  readonly title: string;
  readonly cycle: number;
  readonly from: Step;
}

/** Takes a cycle to a step, says so, and offers to take it back; true when the server did. */
export function useMoves(organisation: string) {
  const t = useWords(initiatives);
  const queries = useQueryClient();
  return async function move(moving: Moving, step: Step, note = "", undoable = true): Promise<boolean> {
    const { initiative, title, cycle, from } = moving;
    const params = { path: { organisation, initiative }, header: { "idempotency-key": newKey() } };
    const body = { cycle, step, note };
    try {
      const path = "/api/organisations/{organisation}/initiatives/{initiative}/steps";
      await answered(api.POST(path, { params, body }));
      const undo = () => void move({ ...moving, from: step }, from, "", false);
      tell(t.moved(title, t.steps[step]), undoable ? undo : undefined);
      return true;
    } catch (error) {
      tell(asProblem(error).message);
      return false;
    } finally {
      await queries.invalidateQueries({ queryKey: initiativesKey(organisation) });
    }
  };
}
