import { Title } from "@mantine/core";
import { useDocumentTitle } from "@mantine/hooks";
import type { ReactNode } from "react";
import classes from "./door-page.module.css";

/** A page of the entrance: title, one sentence, content. */
export function DoorPage({
  title,
  purpose,
  children,
}: {
  readonly title: string;
  readonly purpose?: string;
  readonly children?: ReactNode;
}) {
  useDocumentTitle(`${title} · Levier`);
  return (
    <div className={classes.page}>
      <div>
        <Title order={1}>{title}</Title>
        {purpose !== undefined && <p className={classes.purpose}>{purpose}</p>}
      </div>
      {children}
    </div>
  );
}
