import { UnstyledButton } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { Acting } from "../api/me.ts";
import { useWords } from "../i18n/words.ts";
import { Mark } from "../theme/mark.tsx";
import { later, WithPanel } from "../ui/later.tsx";
import { BarIcon } from "./bar-icon.tsx";
import { BellButton } from "./bell-button.tsx";
import { LanguageButton, SchemeButton } from "./look-buttons.tsx";
import { OrganisationSwitcher } from "./organisation-switcher.tsx";
import { PersonButton } from "./person-button.tsx";
import { openSearch } from "./search-door.ts";
import classes from "./top-bar.module.css";
import { useWide } from "./use-wide.ts";
import { useWorking } from "./use-working.ts";
import { frame } from "./words.ts";

const News = later(async () => (await import("./news.tsx")).News);
const PersonMenu = later(async () => (await import("./person-menu.tsx")).PersonMenu);

export function TopBar({ acting }: { readonly acting: Acting | undefined }) {
  const wide = useWide();
  return (
    <header className={classes.bar} data-screen-only>
      {!wide && <HomeMark />}
      <div className={classes.organisation}>{acting && <OrganisationSwitcher acting={acting} />}</div>
      {wide ? <SearchButton /> : <SearchIcon />}
      {acting && (
        <WithPanel button={(press) => <BellButton organisation={acting.organisation.id} onClick={press} />}>
          {(pressed) => <News organisation={acting.organisation.id} pressed={pressed} />}
        </WithPanel>
      )}
      {wide && (
        <div className={classes.look}>
          <LanguageButton />
          <SchemeButton />
        </div>
      )}
      <WithPanel button={(press) => <PersonButton onClick={press} />}>
        {(pressed) => <PersonMenu pressed={pressed} />}
      </WithPanel>
    </header>
  );
}

function HomeMark() {
  return (
    <Link to="/" className={classes.mark} aria-label="Levier">
      <Mark working={useWorking()} />
    </Link>
  );
}

function SearchButton() {
  const t = useWords(frame);
  return (
    <UnstyledButton className={classes.search} onClick={openSearch} aria-keyshortcuts="Control+K">
      <IconSearch size={18} stroke={1.7} aria-hidden="true" />
      <span>{t.search}</span>
      <span className={classes.keys} aria-hidden="true">
        {"Ctrl K"}
      </span>
    </UnstyledButton>
  );
}

function SearchIcon() {
  const t = useWords(frame);
  return (
    <BarIcon aria-label={t.search} onClick={openSearch}>
      <IconSearch size={21} stroke={1.6} />
    </BarIcon>
  );
}
