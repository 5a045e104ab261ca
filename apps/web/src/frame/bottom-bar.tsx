import { Drawer, UnstyledButton } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { type Icon, IconBook2, IconDots } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { Acting } from "../api/me.ts";
import { common } from "../i18n/common.ts";
import { useLanguage } from "../i18n/language.ts";
import { useWords } from "../i18n/words.ts";
import type { Page } from "./area.ts";
import classes from "./bottom-bar.module.css";
import { LanguageButton, SchemeButton } from "./look-buttons.tsx";
import { useAreas } from "./use-pages.ts";
import { frame } from "./words.ts";

const most = 4;

/** On small screens: the first pages and «more». */
export function BottomBar({ acting }: { readonly acting: Acting | undefined }) {
  const t = useWords(frame);
  const words = useWords(common);
  const [open, { open: show, close }] = useDisclosure();
  const pages = useAreas(acting)
    .flatMap(({ pages }) => pages)
    .filter((page) => !page.inSearchOnly);
  return (
    <nav aria-label={t.navigation} className={classes.bar} data-screen-only>
      {pages.slice(0, most).map((page) => (
        <PageTab key={page.to} page={page} acting={acting!} />
      ))}
      <UnstyledButton className={classes.tab} onClick={show} aria-haspopup="dialog">
        <TabFace icon={IconDots} name={t.more} />
      </UnstyledButton>
      <Drawer
        opened={open}
        onClose={close}
        position="bottom"
        size="auto"
        title={t.morePages}
        closeButtonProps={{ "aria-label": words.close }}
      >
        <ul className={classes.more}>
          {pages.slice(most).map((page) => (
            <li key={page.to}>
              <PageTab page={page} acting={acting!} chosen={close} />
            </li>
          ))}
          <li>
            <Link to="/glossary" className={classes.tab} onClick={close}>
              <TabFace icon={IconBook2} name={t.glossary} />
            </Link>
          </li>
        </ul>
        <div className={classes.look}>
          <LanguageButton />
          <SchemeButton />
        </div>
      </Drawer>
    </nav>
  );
}

function PageTab({
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

function TabFace({ icon: Icon, name }: { readonly icon: Icon; readonly name: string }) {
  return (
    <>
      <Icon size={22} stroke={1.6} aria-hidden="true" />
      <span>{name}</span>
    </>
  );
}
