import { useWords } from "../i18n/words.ts";
import { Page } from "../ui/page.tsx";
import { Passkeys } from "./passkeys.tsx";
import { PasswordChange } from "./password-change.tsx";
import { Profile } from "./profile.tsx";
import { SecondFactorSection } from "./second-factor-section.tsx";
import { Sessions } from "./sessions.tsx";
import { account } from "./words.ts";

export function AccountPage() {
  const t = useWords(account);
  return (
    <Page title={t.title} purpose={t.purpose}>
      <Profile />
      <SecondFactorSection />
      <Passkeys />
      <PasswordChange />
      <Sessions />
    </Page>
  );
}
