import { useSyncExternalStore } from "react";

export type Language = "fr" | "en";

const key = "levier.language";
const listeners = new Set<() => void>();
let current = firstLanguage();
document.documentElement.lang = current;

/** What was chosen on this device, else the browser's first wish that we speak, else French. */
function firstLanguage(): Language {
  const wishes = [localStorage.getItem(key), ...navigator.languages];
  const spoken = wishes.map((wish) => wish?.slice(0, 2)).find((wish) => wish === "fr" || wish === "en");
  return spoken === "en" ? "en" : "fr";
}

export const currentLanguage = (): Language => current;

export function speak(language: Language): void {
  if (language === current) return;
  current = language;
  localStorage.setItem(key, language);
  document.documentElement.lang = language;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, currentLanguage);
}
