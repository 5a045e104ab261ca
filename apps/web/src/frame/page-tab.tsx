import type { Icon } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { Acting } from "../api/me.ts";
import { useLanguage } from "../i18n/language.ts";
import type { Page } from "./area.ts";
import classes from "./bottom-bar.module.css";

/** A page of the bottom bar. */
export function PageTab({
  page,
  acting,
  chosen,
}: {
  readonly page: Page;
  readonly acting: Acting;
  readonly chosen?: () => void;
}) {
  const { name, shortName = name } = page.name[useLanguage()];
  return (
    <Link
      to={page.to}
      params={{ organisation: acting.organisation.id }}
      activeOptions={{ exact: page.to === "/organisations/$organisation" }}
      className={classes.tab}
      onClick={chosen}
    >
      <TabFace icon={page.icon} name={shortName} />
    </Link>
  );
}

export function TabFace({ icon: Icon, name }: { readonly icon: Icon; readonly name: string }) {
  return (
    <>
      <Icon size={22} stroke={1.6} aria-hidden="true" />
      <span>{name}</span>
    </>
  );
}
