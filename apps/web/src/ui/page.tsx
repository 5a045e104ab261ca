import { Title } from "@mantine/core";
import { useDocumentTitle } from "@mantine/hooks";
import type { ReactNode } from "react";
import classes from "./page.module.css";

/** A page: its title, one sentence that says what it is for, one primary action, content, what helps at the side. */
export function Page({
  title,
  purpose,
  action,
  aside,
  children,
}: {
  readonly title: string;
  readonly purpose: string;
  readonly action?: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) {
  useDocumentTitle(`${title} · Levier`);
  return (
    <>
      <header className={aside === undefined ? classes.headerAlone : classes.header}>
        <div>
          <Title order={1}>{title}</Title>
          <p className={classes.purpose}>{purpose}</p>
        </div>
        {action !== undefined && <div data-screen-only>{action}</div>}
      </header>
      <div className={aside === undefined ? classes.alone : classes.withAside}>
        <div className={classes.content}>{children}</div>
        {aside !== undefined && <aside className={classes.aside}>{aside}</aside>}
      </div>
    </>
  );
}

/** A part of a page under a title of its own; split, with the title at the side where there is room. */
export function Section({
  title,
  purpose,
  split = false,
  children,
}: {
  readonly title: string;
  readonly purpose?: string;
  readonly split?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <section className={split ? classes.split : classes.section}>
      <div>
        <Title order={2}>{title}</Title>
        {purpose !== undefined && <p className={classes.sectionPurpose}>{purpose}</p>}
      </div>
      <div className={classes.sectionContent}>{children}</div>
    </section>
  );
}
