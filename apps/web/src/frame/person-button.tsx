import { UnstyledButton } from "@mantine/core";
import type { ComponentProps } from "react";
import { useMe } from "../api/me.ts";
import { useWords } from "../i18n/words.ts";
import classes from "./person-menu.module.css";
import { frame } from "./words.ts";

/** The initials of whoever is signed in; their menu opens from here. */
export function PersonButton(props: ComponentProps<"button">) {
  const t = useWords(frame);
  const { name } = useMe();
  return (
    <UnstyledButton {...props} className={classes.button} aria-label={t.person(name)}>
      <span aria-hidden="true">{initials(name)}</span>
    </UnstyledButton>
  );
}

function initials(name: string): string {
  const parts = name.trim().split(/\s+/);
  return [parts[0], parts.length > 1 ? parts.at(-1) : undefined]
    .map((part) => part?.charAt(0).toUpperCase() ?? "")
    .join("");
}
