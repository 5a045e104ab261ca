import { ActionIcon } from "@mantine/core";
import type { ComponentProps } from "react";

/** A button of the bars that is an icon alone; its name goes into `aria-label`. */
export const BarIcon = ({ color: _, ...props }: ComponentProps<"button">) => (
  <ActionIcon variant="subtle" color="gray" c="inherit" size={40} {...props} />
);
