import { IconBell } from "@tabler/icons-react";
import type { ComponentProps } from "react";
import { useWords } from "../i18n/words.ts";
import { BarIcon } from "./bar-icon.tsx";
import classes from "./news.module.css";
import { useNews } from "./use-news.ts";
import { frame } from "./words.ts";

/** The bell, with a point where there is something unread. */
export function BellButton({
  organisation,
  ...props
}: ComponentProps<"button"> & { readonly organisation: string }) {
  const t = useWords(frame);
  const { unread } = useNews(organisation);
  return (
    <BarIcon
      {...props}
      aria-label={t.newsCount(unread)}
      className={classes.bell}
      data-unread={unread > 0 || undefined}
    >
      <IconBell size={21} stroke={1.6} />
    </BarIcon>
  );
}
