import { useSyncExternalStore } from "react";
import { asProblem, type Problem } from "../api/problem.ts";
import { sendFile } from "./send-file.ts";

/** A file on its way to the server; it goes on while other pages are opened. */
export interface Sending {
  readonly id: number;
  readonly organisation: string;
  readonly file: File;
  readonly sent: number;
  readonly paused: boolean;
  readonly problem?: Problem;
  readonly retry: () => void;
  readonly cancel: () => void;
}

const listeners = new Set<() => void>();
let sendings: readonly Sending[] = [];
let last = 0;

function change(id: number, what: Partial<Sending> | "gone"): void {
  sendings = sendings.flatMap((one) =>
    one.id !== id ? [one] : what === "gone" ? [] : [{ ...one, ...what }],
  );
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useSendings = () => useSyncExternalStore(subscribe, () => sendings);

/**
 * Sends a file, then does with it what was wanted. A failure is shown and can be tried again: what has
 * arrived is not sent twice.
 */
export function startSending(options: {
  readonly organisation: string;
  readonly file: File;
  readonly arrived: (upload: string) => Promise<void>;
}): number {
  const { organisation, file } = options;
  const id = ++last;
  const stop = new AbortController();
  const cancel = () => {
    stop.abort();
    change(id, "gone");
  };
  const run = async () => {
    change(id, { problem: undefined });
    try {
      const onProgress = (sent: number) => change(id, { sent, paused: false });
      const onPause = () => change(id, { paused: true });
      const { signal } = stop;
      await options.arrived(await sendFile({ organisation, file, onProgress, onPause, signal }));
      change(id, "gone");
    } catch (error) {
      if (!stop.signal.aborted) change(id, { problem: asProblem(error), paused: false });
    }
  };
  sendings = [
    ...sendings,
    { id, organisation, file, sent: 0, paused: false, retry: () => void run(), cancel },
  ];
  void run();
  return id;
}

addEventListener("beforeunload", (event) => {
  if (sendings.some(({ problem }) => !problem)) event.preventDefault();
});
