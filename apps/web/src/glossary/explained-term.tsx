import { Link } from "@tanstack/react-router";
import { type ReactNode, Suspense } from "react";
import { useLanguage } from "../i18n/language.ts";
import { later } from "../ui/later.tsx";
import classes from "./explained-term.module.css";
import { anchorOf, terms } from "./words.ts";

const Explanation = later(async () => (await import("./explanation.tsx")).Explanation);

/** A field term, told by its English name, explained when pointed at or reached, and in the glossary when followed. */
export function ExplainedTerm({ of, children }: { readonly of: string; readonly children: ReactNode }) {
  const language = useLanguage();
  const term = terms.measures.find(({ en }) => en[0] === of);
  if (!term) return children;
  const link = (
    <Link to="/glossary" hash={anchorOf(term)} className={classes.term}>
      {children}
    </Link>
  );
  return (
    <Suspense fallback={link}>
      <Explanation text={term[language][1]}>{link}</Explanation>
    </Suspense>
  );
}
