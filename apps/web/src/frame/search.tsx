import { Spotlight, type SpotlightActionData } from "@mantine/spotlight";
import { IconBook2, IconLanguage, IconLogout, IconSearch, IconUser } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { Acting } from "../api/me.ts";
import { useLanguage } from "../i18n/language.ts";
import { useWords } from "../i18n/words.ts";
import { useSpeak } from "./look-buttons.tsx";
import { searchStore } from "./search-door.ts";
import { useAreas } from "./use-pages.ts";
import { useSignOut } from "./use-sign-out.ts";
import { frame } from "./words.ts";

/** Ctrl K: every page and action by its name. */
export function Search({ acting }: { readonly acting: Acting | undefined }) {
  const t = useWords(frame);
  const [query, setQuery] = useState("");
  const named = ({ label = "" }: SpotlightActionData) => plain(label).includes(plain(query.trim()));
  const groups = [
    { group: t.pages, actions: usePageActions(acting).filter(named) },
    { group: t.actions, actions: useOwnActions().filter(named) },
  ];
  return (
    <Spotlight
      store={searchStore}
      shortcut={null}
      query={query}
      onQueryChange={setQuery}
      actions={groups.filter(({ actions }) => actions.length > 0)}
      filter={(_, all) => all}
      nothingFound={t.searchNothing}
      searchProps={{
        leftSection: <IconSearch size={20} stroke={1.6} aria-hidden="true" />,
        placeholder: t.searchPages,
        "aria-label": t.search,
      }}
      attributes={{ content: { "aria-label": t.search } }}
      scrollable
      maxHeight={420}
    />
  );
}

/** Accents and capitals do not matter. */
const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

function usePageActions(acting: Acting | undefined): SpotlightActionData[] {
  const language = useLanguage();
  const navigate = useNavigate();
  return useAreas(acting)
    .flatMap(({ pages }) => pages)
    .map(({ to, name, icon: Icon }) => ({
      id: to,
      label: name[language].name,
      leftSection: <Icon size={20} stroke={1.6} aria-hidden="true" />,
      onClick: () => void navigate({ to, params: { organisation: acting!.organisation.id } }),
    }));
}

function useOwnActions(): SpotlightActionData[] {
  const t = useWords(frame);
  const language = useLanguage();
  const navigate = useNavigate();
  const change = useSpeak();
  const signOut = useSignOut();
  const icon = { size: 20, stroke: 1.6, "aria-hidden": true } as const;
  return [
    {
      id: "account",
      label: t.account,
      leftSection: <IconUser {...icon} />,
      onClick: () => void navigate({ to: "/account" }),
    },
    {
      id: "glossary",
      label: t.glossary,
      leftSection: <IconBook2 {...icon} />,
      onClick: () => void navigate({ to: "/glossary" }),
    },
    {
      id: "language",
      label: t.otherLanguage,
      leftSection: <IconLanguage {...icon} />,
      onClick: () => change(language === "fr" ? "en" : "fr"),
    },
    {
      id: "sign-out",
      label: t.signOut,
      leftSection: <IconLogout {...icon} />,
      onClick: () => void signOut(),
    },
  ];
}
