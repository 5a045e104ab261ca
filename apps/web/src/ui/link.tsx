import { Anchor, type AnchorProps, Button, type ButtonProps } from "@mantine/core";
import { createLink } from "@tanstack/react-router";
import { type AnchorHTMLAttributes, forwardRef, type Ref } from "react";

type Native = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof ButtonProps | keyof AnchorProps>;

/** A link within running text. */
export const TextLink = createLink(
  forwardRef((props: AnchorProps & Native, ref: Ref<HTMLAnchorElement>) => (
    <Anchor ref={ref} underline="always" inherit {...props} />
  )),
);

/** A link that looks like the action that it leads to. */
export const ButtonLink = createLink(
  forwardRef((props: ButtonProps & Native, ref: Ref<HTMLAnchorElement>) => (
    <Button component="a" ref={ref} {...props} />
  )),
);
