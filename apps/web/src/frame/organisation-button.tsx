import { UnstyledButton } from "@mantine/core";
import { IconSelector } from "@tabler/icons-react";
import type { ComponentProps } from "react";
import type { Acting } from "../api/me.ts";
import { common } from "../i18n/common.ts";
import { useWords } from "../i18n/words.ts";
import classes from "./organisation-switcher.module.css";
import { frame } from "./words.ts";

/** For whom one acts; the menu of the others opens from here. */
export function OrganisationButton({
  acting,
  ...props
}: ComponentProps<"button"> & { readonly acting: Acting }) {
  const t = useWords(frame);
  return (
    <UnstyledButton
      {...props}
      className={classes.button}
      aria-label={`${t.switch} (${acting.organisation.name})`}
    >
      <OrganisationName acting={acting} />
      <IconSelector size={18} aria-hidden="true" />
    </UnstyledButton>
  );
}

export function OrganisationName({ acting: { organisation } }: { readonly acting: Acting }) {
  const { kinds } = useWords(common);
  return (
    <span className={classes.both}>
      <span className={classes.name}>{organisation.name}</span>
      <span className={classes.kind}>{kinds[organisation.kind]}</span>
    </span>
  );
}
