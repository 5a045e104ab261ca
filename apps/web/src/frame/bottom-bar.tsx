import { UnstyledButton } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconDots } from "@tabler/icons-react";
import { Suspense } from "react";
import type { Acting } from "../api/me.ts";
import { useWords } from "../i18n/words.ts";
import { later } from "../ui/later.tsx";
import classes from "./bottom-bar.module.css";
import { PageTab, TabFace } from "./page-tab.tsx";
import { useAreas } from "./use-pages.ts";
import { frame } from "./words.ts";

const most = 4;

const MorePages = later(async () => (await import("./more-pages.tsx")).MorePages);

/** On small screens: the first pages and «more». */
export function BottomBar({ acting }: { readonly acting: Acting | undefined }) {
  const t = useWords(frame);
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
      <Suspense>
        <MorePages acting={acting} pages={pages.slice(most)} open={open} close={close} />
      </Suspense>
    </nav>
  );
}
