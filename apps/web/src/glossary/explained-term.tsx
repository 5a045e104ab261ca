import { Tooltip } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useLanguage } from "../i18n/language.ts";
import classes from "./explained-term.module.css";
import { anchorOf, terms } from "./words.ts";

/** A field term, told by its English name, explained when pointed at or reached, and in the glossary when followed. */
export function ExplainedTerm({ of, children }: { readonly of: string; readonly children: ReactNode }) {
  const language = useLanguage();
  const term = terms.measures.find(({ en }) => en[0] === of);
  if (!term) return children;
  return (
    <Tooltip label={term[language][1]} multiline w={280} events={{ hover: true, focus: true, touch: true }}>
      <Link to="/glossary" hash={anchorOf(term)} className={classes.term}>
        {children}
      </Link>
    </Tooltip>
  );
}
