import { useSyncExternalStore } from "react";

/** Something that was done, said for a while at the foot of the page. */
export interface Toast {
  readonly id: number;
  readonly text: string;
  /** Takes it back; offered for as long as the toast stands. */
  readonly undo?: () => void;
}

const shownMilliseconds = 10_000;
const listeners = new Set<() => void>();
let toasts: readonly Toast[] = [];
let last = 0;

function show(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

/** Says that something was done. */
export function tell(text: string, undo?: () => void): number {
  const id = ++last;
  show([...toasts.slice(-2), { id, text, undo }]);
  setTimeout(() => dismiss(id), shownMilliseconds);
  return id;
}

export function dismiss(id: number): void {
  show(toasts.filter((toast) => toast.id !== id));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useToasts = () => useSyncExternalStore(subscribe, () => toasts);

interface Waiting {
  readonly id: string;
  readonly run: () => Promise<unknown>;
  readonly failed: (error: unknown) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

let waiting: readonly Waiting[] = [];
let leaving: ReadonlySet<string> = new Set();

function keepWaiting(next: readonly Waiting[]): void {
  waiting = next;
  leaving = new Set(next.map(({ id }) => id));
  show([...toasts]);
}

/** What is shown as gone already, and goes once nobody has undone it for ten seconds. */
export const useLeaving = () => useSyncExternalStore(subscribe, () => leaving);

/**
 * Does something that the server cannot take back once there was time to undo it: after ten seconds, or at
 * once when the page is left.
 */
export function afterUndo(options: {
  /** Of what goes; see {@link useLeaving}. */
  readonly id: string;
  readonly text: string;
  readonly run: () => Promise<unknown>;
  readonly failed: (error: unknown) => void;
}): void {
  const { id, text, run, failed } = options;
  const timer = setTimeout(() => void finish(id), shownMilliseconds);
  keepWaiting([...waiting, { id, run, failed, timer }]);
  tell(text, () => {
    clearTimeout(timer);
    keepWaiting(waiting.filter((one) => one.id !== id));
  });
}

async function finish(id: string): Promise<void> {
  const one = waiting.find((each) => each.id === id);
  if (!one) return;
  clearTimeout(one.timer);
  try {
    await one.run();
  } catch (error) {
    one.failed(error);
  }
  keepWaiting(waiting.filter((each) => each.id !== id));
}

addEventListener("pagehide", () => {
  for (const { id } of waiting) void finish(id);
});
