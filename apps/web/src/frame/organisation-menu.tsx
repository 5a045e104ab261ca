import { Menu } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { type Acting, useMe } from "../api/me.ts";
import { common } from "../i18n/common.ts";
import { useWords } from "../i18n/words.ts";
import { OrganisationButton } from "./organisation-button.tsx";
import classes from "./organisation-switcher.module.css";

/**
 * The organisations that one may act for.
 *
 * @param pressed whether its button was pressed before the menu had come
 */
export function OrganisationMenu({
  acting,
  pressed,
}: {
  readonly acting: Acting;
  readonly pressed: boolean;
}) {
  const { memberships } = useMe();
  return (
    <Menu
      defaultOpened={pressed}
      position="bottom-start"
      width={300}
      withinPortal={false}
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <OrganisationButton acting={acting} />
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
