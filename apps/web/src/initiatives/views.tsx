import { Link } from "@tanstack/react-router";
import { useWords } from "../i18n/words.ts";
import classes from "./board.module.css";
import { initiatives } from "./words.ts";

/** The two ways to look at all initiatives. */
export function Views({
  organisation,
  shown,
}: {
  readonly organisation: string;
  readonly shown: "board" | "timeline";
}) {
  const t = useWords(initiatives);
  const params = { organisation };
  return (
    <nav aria-label={t.views} className={classes.views} data-screen-only>
      <Link
        to="/organisations/$organisation/initiatives"
        params={params}
        activeOptions={{ exact: true }}
        data-shown={shown === "board" || undefined}
      >
        {t.board}
      </Link>
      <Link
        to="/organisations/$organisation/initiatives/timeline"
        params={params}
        data-shown={shown === "timeline" || undefined}
      >
        {t.toTimeline}
      </Link>
    </nav>
  );
}
