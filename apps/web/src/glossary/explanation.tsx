import { Tooltip } from "@mantine/core";
import type { ReactElement } from "react";

/** What a term means, beside it while it is pointed at or reached. */
export function Explanation({ text, children }: { readonly text: string; readonly children: ReactElement }) {
  return (
    <Tooltip label={text} multiline w={280} events={{ hover: true, focus: true, touch: true }}>
      {children}
    </Tooltip>
  );
}
