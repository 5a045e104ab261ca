import { type Acting, useMe } from "../api/me.ts";
import { later, WithPanel } from "../ui/later.tsx";
import { OrganisationButton, OrganisationName } from "./organisation-button.tsx";

const OrganisationMenu = later(async () => (await import("./organisation-menu.tsx")).OrganisationMenu);

/** For whom one acts; a menu where there is a choice. */
export function OrganisationSwitcher({ acting }: { readonly acting: Acting }) {
  const { memberships } = useMe();
  if (memberships.length < 2) return <OrganisationName acting={acting} />;
  return (
    <WithPanel button={(press) => <OrganisationButton acting={acting} onClick={press} />}>
      {(pressed) => <OrganisationMenu acting={acting} pressed={pressed} />}
    </WithPanel>
  );
}
