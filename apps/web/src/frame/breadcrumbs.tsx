import { Link, useMatches } from "@tanstack/react-router";
import type { Acting } from "../api/me.ts";
import { useLanguage } from "../i18n/language.ts";
import { useWords } from "../i18n/words.ts";
import type { Page } from "./area.ts";
import classes from "./breadcrumbs.module.css";
import { useAreas } from "./use-pages.ts";
import { frame } from "./words.ts";

/** Where the page stands: the organisation, and on deeper pages the one above. */
export function Breadcrumbs({ acting }: { readonly acting: Acting | undefined }) {
  const t = useWords(frame);
  const language = useLanguage();
  const above = useAbove(acting);
  const path = useMatches({ select: (matches) => matches.at(-1)?.fullPath });
  if (!acting || path === "/organisations/$organisation/") return null;
  const params = { organisation: acting.organisation.id };
  return (
    <nav aria-label={t.breadcrumbs} data-screen-only>
      <ol className={classes.crumbs}>
        <li>
          <Link to="/organisations/$organisation" params={params}>
            {acting.organisation.name}
          </Link>
        </li>
        {above.map((page) => (
          <li key={page.to}>
            <Link to={page.to} params={params}>
              {page.name[language].name}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The pages whose addresses begin this page's. */
function useAbove(acting: Acting | undefined): readonly Page[] {
  const areas = useAreas(acting);
  const path = useMatches({ select: (matches) => matches.at(-1)?.fullPath ?? "" });
  return areas
    .flatMap(({ pages }) => pages)
    .filter(({ to }) => to !== "/organisations/$organisation" && path.startsWith(`${to}/`));
}
