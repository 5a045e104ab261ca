import { Menu, UnstyledButton } from "@mantine/core";
import { IconCheck, IconSelector } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { type Acting, useMe } from "../api/me.ts";
import { common } from "../i18n/common.ts";
import { useWords } from "../i18n/words.ts";
import classes from "./organisation-switcher.module.css";
import { frame } from "./words.ts";

/** For whom one acts; a menu where there is a choice. */
export function OrganisationSwitcher({ acting }: { readonly acting: Acting }) {
  const t = useWords(frame);
  const { memberships } = useMe();
  if (memberships.length < 2) return <OrganisationName acting={acting} />;
  return (
    <Menu position="bottom-start" width={300} withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <UnstyledButton className={classes.button} aria-label={`${t.switch} (${acting.organisation.name})`}>
          <OrganisationName acting={acting} />
          <IconSelector size={18} aria-hidden="true" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {memberships.map((one) => (
          <Choice
            key={one.organisation.id}
            one={one}
            chosen={one.organisation.id === acting.organisation.id}
          />
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function Choice({ one, chosen }: { readonly one: Acting; readonly chosen: boolean }) {
  const { kinds } = useWords(common);
  const navigate = useNavigate();
  const params = { organisation: one.organisation.id };
  return (
    <Menu.Item
      rightSection={chosen ? <IconCheck size={18} aria-hidden="true" /> : undefined}
      aria-current={chosen}
      onClick={() => navigate({ to: "/organisations/$organisation", params })}
    >
      <span className={classes.name}>{one.organisation.name}</span>
      <span className={classes.kind}>{kinds[one.organisation.kind]}</span>
    </Menu.Item>
  );
}

function OrganisationName({ acting: { organisation } }: { readonly acting: Acting }) {
  const { kinds } = useWords(common);
  return (
    <span className={classes.both}>
      <span className={classes.name}>{organisation.name}</span>
      <span className={classes.kind}>{kinds[organisation.kind]}</span>
    </span>
  );
}
