import { Menu } from "@mantine/core";
import { IconBook2, IconLanguage, IconLogout, IconUser } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useMe } from "../api/me.ts";
import { useLanguage } from "../i18n/language.ts";
import { useWords } from "../i18n/words.ts";
import { useSpeak } from "./look-buttons.tsx";
import { PersonButton } from "./person-button.tsx";
import classes from "./person-menu.module.css";
import { useSignOut } from "./use-sign-out.ts";
import { frame } from "./words.ts";

/** @param pressed whether its button was pressed before the menu had come */
export function PersonMenu({ pressed }: { readonly pressed: boolean }) {
  const t = useWords(frame);
  const me = useMe();
  const language = useLanguage();
  const change = useSpeak();
  const signOut = useSignOut();
  return (
    <Menu
      defaultOpened={pressed}
      position="bottom-end"
      width={260}
      withinPortal={false}
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <PersonButton />
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
