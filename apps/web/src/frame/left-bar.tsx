import { IconBook2 } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { Acting } from "../api/me.ts";
import { useLanguage } from "../i18n/language.ts";
import { useWords } from "../i18n/words.ts";
import { Mark } from "../theme/mark.tsx";
import type { Page } from "./area.ts";
import classes from "./left-bar.module.css";
import { useAreas } from "./use-pages.ts";
import { useWorking } from "./use-working.ts";
import { frame } from "./words.ts";

/** The areas of the organisation that one acts for, in the order of the work. */
export function LeftBar({ acting }: { readonly acting: Acting | undefined }) {
  const t = useWords(frame);
  const language = useLanguage();
  const areas = useAreas(acting);
  return (
    <div className={classes.bar} data-screen-only>
      <nav aria-label={t.navigation} className={classes.inner}>
        <Link to="/" className={classes.brand}>
          <Mark size={32} working={useWorking()} />
          <span>Levier</span>
        </Link>
        <div className={classes.nav}>
          {areas.map((area) => (
            <div key={area.pages[0].to} className={classes.area}>
              {area.name && <p className={classes.name}>{area.name[language].name}</p>}
              <ul className={classes.pages}>
                {area.pages
                  .filter((page) => !page.inSearchOnly)
                  .map((page) => (
                    <li key={page.to}>
                      <PageLink page={page} acting={acting!} />
                    </li>
                  ))}
              </ul>
            </div>
          ))}
          <ul className={classes.last}>
            <li>
              <Link to="/glossary" className={classes.link}>
                <IconBook2 size={20} stroke={1.6} aria-hidden="true" />
                {t.glossary}
              </Link>
            </li>
          </ul>
        </div>
      </nav>
    </div>
  );
}

function PageLink({ page, acting }: { readonly page: Page; readonly acting: Acting }) {
  const { name } = page.name[useLanguage()];
  const Icon = page.icon;
  const home = page.to === "/organisations/$organisation";
  return (
    <Link
      to={page.to}
      params={{ organisation: acting.organisation.id }}
      activeOptions={{ exact: home }}
      className={classes.link}
    >
      <Icon size={20} stroke={1.6} aria-hidden="true" />
      {name}
    </Link>
  );
}
