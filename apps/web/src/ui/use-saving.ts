import { useDebouncedCallback } from "@mantine/hooks";
import { useRef, useState } from "react";
import { asProblem, type Problem } from "../api/problem.ts";

export interface Saving<V> {
  readonly values: V;
  readonly state: "quiet" | "saving" | "saved";
  readonly problem: Problem | undefined;
  readonly set: (change: Partial<V>) => void;
  readonly retry: () => void;
}

/**
 * A form that saves as one types: what was changed goes half a second after the last key, or at once when
 * the page is left. What could not be saved stays in the fields and goes with the next change.
 */
export function useSaving<V extends object>(
  initial: V,
  save: (change: Partial<V>) => Promise<unknown>,
): Saving<V> {
  const [values, setValues] = useState(initial);
  const [state, setState] = useState<Saving<V>["state"]>("quiet");
  const [problem, setProblem] = useState<Problem>();
  const unsaved = useRef<Partial<V>>({});

  async function send(): Promise<void> {
    const change = unsaved.current;
    if (Object.keys(change).length === 0) return;
    unsaved.current = {};
    setState("saving");
    setProblem(undefined);
    try {
      await save(change);
      setState(Object.keys(unsaved.current).length === 0 ? "saved" : "saving");
    } catch (error) {
      unsaved.current = { ...change, ...unsaved.current };
      setProblem(asProblem(error));
      setState("quiet");
    }
  }

  const sendSoon = useDebouncedCallback(() => void send(), { delay: 500, flushOnUnmount: true });
  function set(change: Partial<V>): void {
    unsaved.current = { ...unsaved.current, ...change };
    setValues((before) => ({ ...before, ...change }));
    setState("saving");
    sendSoon();
  }
  return { values, state, problem, set, retry: () => void send() };
}
