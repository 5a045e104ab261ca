import { useSyncExternalStore } from "react";
import { answered, api } from "../api/client.ts";
import { newKey } from "../api/idempotency.ts";
import { asProblem } from "../api/problem.ts";

/** What is to be sent, in this order; the key lets the server do it once however often it is sent. */
type Operation =
  | { readonly key: string; readonly position: number; readonly labels: readonly string[] | null }
  | { readonly key: string; readonly undo: true };

export interface QueueState {
  readonly waiting: readonly Operation[];
  /** Whether the server was out of reach at the last attempt. */
  readonly broken: boolean;
  /** What the server refused, in its words. */
  readonly refused: readonly string[];
}

export interface AnswerQueue {
  readonly answer: (position: number, labels: readonly string[] | null) => void;
  /** Takes the last answer back: from the queue if it is still there, else from the server. */
  readonly undo: () => void;
  readonly state: () => QueueState;
  readonly subscribe: (listener: () => void) => () => void;
}

const longestPause = 15_000;
const queues = new Map<string, AnswerQueue>();

/** The answers of a task that the server has not acknowledged; they outlive breaks, other pages and reloads. */
export function queueOf(organisation: string, labelling: string): AnswerQueue {
  const found = queues.get(labelling) ?? openQueue(organisation, labelling);
  queues.set(labelling, found);
  return found;
}

export function useQueueState(queue: AnswerQueue): QueueState {
  return useSyncExternalStore(queue.subscribe, queue.state);
}

function openQueue(organisation: string, labelling: string): AnswerQueue {
  const memory = `levier.answers.${labelling}`;
  const listeners = new Set<() => void>();
  const kept = JSON.parse(localStorage.getItem(memory) ?? "[]") as Operation[];
  let state: QueueState = { waiting: kept, broken: false, refused: [] };
  let sending = false;
  let tries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function change(what: Partial<QueueState>): void {
    state = { ...state, ...what };
    if (what.waiting) localStorage.setItem(memory, JSON.stringify(what.waiting));
    for (const listener of listeners) listener();
  }

  async function flush(): Promise<void> {
    if (sending) return;
    sending = true;
    clearTimeout(timer);
    while (state.waiting.length > 0) {
      const [first] = state.waiting;
      try {
        await send(organisation, labelling, first);
      } catch (error) {
        const { status, code, message } = asProblem(error);
        if (status === 0 || status === 429 || status >= 500) {
          change({ broken: true });
          timer = setTimeout(() => void flush(), Math.min(longestPause, 500 * 2 ** tries++));
          break;
        }
        if (code !== "lab/nothing-to-undo") change({ refused: [...state.refused, message] });
      }
      tries = 0;
      change({ waiting: state.waiting.filter(({ key }) => key !== first.key), broken: false });
    }
    sending = false;
  }

  function add(operation: Operation): void {
    change({ waiting: [...state.waiting, operation] });
    void flush();
  }

  addEventListener("online", () => void flush());
  void flush();
  return {
    answer: (position, labels) => add({ key: newKey(), position, labels }),
    undo() {
      const last = state.waiting.at(-1);
      // The first one is on its way already.
      const unsent = last && !("undo" in last) && (state.waiting.length > 1 || !sending);
      if (unsent) change({ waiting: state.waiting.slice(0, -1) });
      else add({ key: newKey(), undo: true });
    },
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

async function send(organisation: string, labelling: string, operation: Operation): Promise<void> {
  const params = { path: { organisation, labelling }, header: { "idempotency-key": operation.key } };
  if ("undo" in operation) {
    await answered(api.POST("/api/organisations/{organisation}/labellings/{labelling}/undo", { params }));
    return;
  }
  // One at a time, so that the server knows which was the last.
  const { position, labels } = operation;
  const body = { answers: [{ position, labels: labels && [...labels] }] };
  await answered(
    api.POST("/api/organisations/{organisation}/labellings/{labelling}/answers", { params, body }),
  );
}
