import { useRef } from "react";

const prefix = "levier.draft.";

/** Keeps what is typed into a form until it is sent, through a reload and an expired session; never passwords. */
export function useDraft<V extends Record<string, unknown>>(name: string | undefined, initial: V) {
  const key = name === undefined ? undefined : prefix + name;
  const start = useRef<V>(undefined);
  start.current ??= { ...initial, ...(key === undefined ? {} : read(key)) };
  return {
    start: start.current,
    keep: (values: V) => key !== undefined && sessionStorage.setItem(key, JSON.stringify(values)),
    forget: () => key !== undefined && sessionStorage.removeItem(key),
  };
}

function read(key: string): object {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? "{}");
  } catch {
    return {};
  }
}
