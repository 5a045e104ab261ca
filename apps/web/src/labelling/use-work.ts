import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { answered, api } from "../api/client.ts";
import { asProblem, type Problem } from "../api/problem.ts";
import { type QueueState, queueOf, useQueueState } from "./answer-queue.ts";
import type { RowToLabel } from "./queries.ts";

/** As few ahead as a fast hand needs while the next come: later ones are better chosen. */
const [ahead, claimed] = [8, 20];

export interface Work {
  /** The texts to label, the first one now; undefined until they are known. */
  readonly rows: readonly RowToLabel[] | undefined;
  readonly problem: Problem | undefined;
  readonly queue: QueueState;
  /** Answers given since the page was opened. */
  readonly given: number;
  readonly answer: (row: RowToLabel, labels: readonly string[] | null) => void;
  /** Whether there was something to take back. */
  readonly undo: () => boolean;
}

/** The texts before one person's eyes: answers are kept at once and sent behind, and the next come in time. */
export function useWork(organisation: string, labelling: string): Work {
  const queue = useMemo(() => queueOf(organisation, labelling), [organisation, labelling]);
  const state = useQueueState(queue);
  const [rows, setRows] = useState<readonly RowToLabel[]>();
  const [history, setHistory] = useState<readonly RowToLabel[]>([]);
  const [problem, setProblem] = useState<Problem>();
  const asking = useRef(false);
  const nothingLeft = useRef(false);
  // Answered before the server told the next texts: it may not have known of it yet.
  const answeredMeanwhile = useRef(new Set<number>());

  const claim = useCallback(async () => {
    if (asking.current) return;
    asking.current = true;
    const { waiting } = queue.state();
    answeredMeanwhile.current = new Set(waiting.flatMap((one) => ("position" in one ? one.position : [])));
    try {
      const path = "/api/organisations/{organisation}/labellings/{labelling}/claims";
      const params = { path: { organisation, labelling } };
      const next = await answered(api.POST(path, { params, body: { count: claimed } }));
      setProblem(undefined);
      setRows((before = []) => {
        const known = new Set([...before.map(({ position }) => position), ...answeredMeanwhile.current]);
        const added = next.filter(({ position }) => !known.has(position));
        nothingLeft.current = added.length === 0;
        return [...before, ...added];
      });
    } catch (error) {
      setProblem(asProblem(error));
    }
    asking.current = false;
  }, [organisation, labelling, queue]);

  const few = (rows?.length ?? 0) < ahead;
  const settled = state.waiting.length === 0;
  // Asked again as answers arrive: until then the server gives the same texts.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the number of texts is what makes it ask again
  useEffect(() => {
    if (few && !state.broken && (!nothingLeft.current || settled)) void claim();
  }, [few, settled, state.broken, rows?.length, claim]);

  return {
    rows,
    problem,
    queue: state,
    given: history.length,
    answer(row, labels) {
      answeredMeanwhile.current.add(row.position);
      queue.answer(row.position, labels);
      setHistory((before) => [...before, row]);
      setRows((before = []) => before.filter(({ position }) => position !== row.position));
    },
    undo() {
      const last = history.at(-1);
      if (!last) return false;
      queue.undo();
      setHistory((before) => before.slice(0, -1));
      setRows((before = []) => [last, ...before]);
      return true;
    },
  };
}
