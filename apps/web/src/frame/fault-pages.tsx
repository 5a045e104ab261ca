import { Button } from "@mantine/core";
import type { ErrorComponentProps } from "@tanstack/react-router";
import { useOrganisation } from "../api/me.ts";
import { common } from "../i18n/common.ts";
import { useWords } from "../i18n/words.ts";
import { ButtonLink } from "../ui/link.tsx";
import { Page } from "../ui/page.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";
import classes from "./fault-pages.module.css";
import { useSignOut } from "./use-sign-out.ts";
import { frame } from "./words.ts";

export function NotFoundPage() {
  const t = useWords(frame);
  return (
    <div className={classes.page}>
      <Page title={t.notFound} purpose={t.notFoundPurpose}>
        <div>
          <ButtonLink to="/">{t.toHome}</ButtonLink>
        </div>
      </Page>
    </div>
  );
}

/** Instead of a page that one's role does not open. */
export function NotAllowedPage() {
  const t = useWords(frame);
  const { roles } = useWords(common);
  const { id, role } = useOrganisation();
  return (
    <Page title={t.notAllowed} purpose={t.notAllowedPurpose(roles[role])}>
      <div className={classes.ways}>
        <ButtonLink to="/organisations/$organisation/people" params={{ organisation: id }}>
          {t.whoLeads}
        </ButtonLink>
        <ButtonLink variant="default" to="/">
          {t.toHome}
        </ButtonLink>
      </div>
    </Page>
  );
}

/** For somebody whom no organisation counts among its people. */
export function NowherePage() {
  const t = useWords(frame);
  const signOut = useSignOut();
  return (
    <Page title={t.nowhere} purpose={t.nowherePurpose}>
      <div>
        <Button variant="default" onClick={() => void signOut()}>
          {t.signOut}
        </Button>
      </div>
    </Page>
  );
}

/** Instead of a page that failed. */
export function BrokenPage({ error, reset }: ErrorComponentProps) {
  const t = useWords(frame);
  return (
    <div className={classes.page}>
      <Page title={t.broken} purpose={t.brokenPurpose}>
        <ProblemNote error={error} retry={reset} />
      </Page>
    </div>
  );
}
