import { Button } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { answered, api } from "../api/client.ts";
import { asProblem } from "../api/problem.ts";
import { useFormat } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { Loaded } from "../ui/loaded.tsx";
import { Section } from "../ui/page.tsx";
import { Row, Rows } from "../ui/rows.tsx";
import { tell } from "../ui/toasts.ts";
import { browserOf } from "./browser-of.ts";
import { type Session, sessionQuery, sessionsQuery } from "./queries.ts";
import { account } from "./words.ts";

export function Sessions() {
  const t = useWords(account);
  const query = useQuery(sessionsQuery);
  const current = useQuery(sessionQuery).data?.session.id;
  const endOthers = useEnding(() => api.POST("/api/auth/revoke-other-sessions"), t.othersEnded);
  return (
    <Section split title={t.sessions} purpose={t.sessionsPurpose}>
      <Loaded query={query} lines={2}>
        {(all) => (
          <>
            <Rows name={t.sessions}>
              {all.map((one) => (
                <SessionRow key={one.id} session={one} current={one.id === current} />
              ))}
            </Rows>
            {all.length > 2 && (
              <div>
                <Button variant="default" loading={endOthers.isPending} onClick={() => endOthers.mutate()}>
                  {t.endOthers}
                </Button>
              </div>
            )}
          </>
        )}
      </Loaded>
    </Section>
  );
}

function SessionRow({ session, current }: { readonly session: Session; readonly current: boolean }) {
  const t = useWords(account);
  const format = useFormat();
  const { browser = t.unknownBrowser, system = t.unknownSystem } = browserOf(session.userAgent ?? "");
  const name = t.browserOn(browser, system);
  const end = useEnding(
    () => api.POST("/api/auth/revoke-session", { body: { token: session.token } }),
    t.sessionEnded,
  );
  return (
    <Row
      title={current ? `${name} (${t.thisSession})` : name}
      facts={t.lastUsed(format.distance(session.createdAt))}
      actions={
        current ? undefined : (
          <Button
            variant="default"
            size="sm"
            aria-label={t.endSessionOf(name)}
            loading={end.isPending}
            onClick={() => end.mutate()}
          >
            {t.endSession}
          </Button>
        )
      }
    />
  );
}

function useEnding(ask: () => Promise<{ readonly response: Response }>, done: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => answered(ask()),
    onSuccess: () => tell(done),
    onError: (error) => tell(asProblem(error).message),
    onSettled: () => queries.invalidateQueries({ queryKey: sessionsQuery.queryKey }),
  });
}
