import { Button, useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { IconMoon, IconSun } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { answered, api } from "../api/client.ts";
import { meQuery } from "../api/me.ts";
import { type Language, speak, useLanguage } from "../i18n/language.ts";
import { useWords } from "../i18n/words.ts";
import { BarIcon } from "./bar-icon.tsx";
import { frame } from "./words.ts";

/** Changes the language, here and for the account of whoever is signed in. */
export function useSpeak(): (language: Language) => void {
  const queries = useQueryClient();
  return (language) => {
    speak(language);
    if (!queries.getQueryData(meQuery.queryKey)) return;
    queries.setQueryData(meQuery.queryKey, (me) => me && { ...me, language });
    // The page speaks it already; the account learns it now, or the next time that it is chosen.
    answered(api.PATCH("/api/me", { body: { language } })).catch(() => undefined);
  };
}

export function LanguageButton() {
  const t = useWords(frame);
  const other: Language = useLanguage() === "fr" ? "en" : "fr";
  const change = useSpeak();
  return (
    <Button
      variant="subtle"
      color="gray"
      c="inherit"
      size="compact-md"
      fw={400}
      lang={other}
      onClick={() => change(other)}
    >
      {t.otherLanguage}
    </Button>
  );
}

export function SchemeButton() {
  const t = useWords(frame);
  const scheme = useComputedColorScheme("light");
  const { setColorScheme } = useMantineColorScheme();
  const other = scheme === "dark" ? "light" : "dark";
  const Icon = other === "light" ? IconSun : IconMoon;
  return (
    <BarIcon aria-label={other === "light" ? t.toLight : t.toDark} onClick={() => setColorScheme(other)}>
      <Icon size={21} stroke={1.6} />
    </BarIcon>
  );
}
