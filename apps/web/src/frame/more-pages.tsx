import { Drawer } from "@mantine/core";
import { IconBook2 } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { Acting } from "../api/me.ts";
import { common } from "../i18n/common.ts";
import { useWords } from "../i18n/words.ts";
import type { Page } from "./area.ts";
import classes from "./bottom-bar.module.css";
import { LanguageButton, SchemeButton } from "./look-buttons.tsx";
import { PageTab, TabFace } from "./page-tab.tsx";
import { frame } from "./words.ts";

/** The pages for which the bottom bar has no room. */
export function MorePages({
  acting,
  pages,
  open,
  close,
}: {
  readonly acting: Acting | undefined;
  readonly pages: readonly Page[];
  readonly open: boolean;
  readonly close: () => void;
}) {
  const t = useWords(frame);
  const words = useWords(common);
  return (
    <Drawer
      opened={open}
      onClose={close}
      position="bottom"
      size="auto"
      title={t.morePages}
      closeButtonProps={{ "aria-label": words.close }}
    >
      <ul className={classes.more}>
        {pages.map((page) => (
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
  );
}
