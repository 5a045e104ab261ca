import type { Language } from "@levier/errors";
import type { App } from "./app.ts";

/** Sets the language of each request from its Accept-Language; French where neither language is asked for. */
export function speakLanguages(app: App): void {
  app.decorateRequest("language", "fr");
  app.addHook("onRequest", async (request) => {
    request.language = acceptedLanguage(request.headers["accept-language"]);
  });
}

/** https://www.rfc-editor.org/rfc/rfc9110#name-accept-language */
export function acceptedLanguage(header: string | undefined): Language {
  const wishes = (header ?? "").split(",").map((part) => {
    const [, language, quality] = /^\s*([a-z]{1,8})[^;]*(?:;\s*q=([\d.]+))?/i.exec(part) ?? [];
    return { language: language?.toLowerCase(), quality: Number(quality ?? 1) };
  });
  wishes.sort((a, b) => b.quality - a.quality);
  const first = wishes.find((wish) => wish.language === "fr" || wish.language === "en");
  return first?.language === "en" ? "en" : "fr";
}
