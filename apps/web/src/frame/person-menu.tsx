import { Menu, UnstyledButton } from "@mantine/core";
import { IconBook2, IconLanguage, IconLogout, IconUser } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { answered, api } from "../api/client.ts";
import { useMe } from "../api/me.ts";
import { asProblem } from "../api/problem.ts";
import { useLanguage } from "../i18n/language.ts";
import { useWords } from "../i18n/words.ts";
import { tell } from "../ui/toasts.ts";
import { useSpeak } from "./look-buttons.tsx";
import classes from "./person-menu.module.css";
import { frame } from "./words.ts";

/** Ends the session; the page starts anew, so that nothing of the person stays in its memory. */
export function useSignOut(next = "/sign-in"): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    try {
      await answered(api.POST("/api/auth/sign-out", { body: {} }));
      queries.clear();
      location.assign(next);
    } catch (error) {
      tell(asProblem(error).message);
    }
  };
}

export function PersonMenu() {
  const t = useWords(frame);
  const me = useMe();
  const language = useLanguage();
  const change = useSpeak();
  const signOut = useSignOut();
  return (
    <Menu position="bottom-end" width={260} withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <UnstyledButton className={classes.button} aria-label={t.person(me.name)}>
          <span aria-hidden="true">{initials(me.name)}</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={classes.who}>
          <strong>{me.name}</strong>
          <span>{me.email}</span>
        </div>
        <Menu.Item component={Link} to="/account" leftSection={<IconUser size={18} />}>
          {t.account}
        </Menu.Item>
        <Menu.Item component={Link} to="/glossary" leftSection={<IconBook2 size={18} />}>
          {t.glossary}
        </Menu.Item>
        <Menu.Item
          className={classes.small}
          leftSection={<IconLanguage size={18} />}
          onClick={() => change(language === "fr" ? "en" : "fr")}
        >
          {t.otherLanguage}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={18} />} onClick={() => void signOut()}>
          {t.signOut}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function initials(name: string): string {
  const parts = name.trim().split(/\s+/);
  return [parts[0], parts.length > 1 ? parts.at(-1) : undefined]
    .map((part) => part?.charAt(0).toUpperCase() ?? "")
    .join("");
}
