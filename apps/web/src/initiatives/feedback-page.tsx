import { Button } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { answered, api, type Schemas } from "../api/client.ts";
import { useOrganisation } from "../api/me.ts";
import { asProblem } from "../api/problem.ts";
import { only } from "../frame/only.tsx";
import { useWords } from "../i18n/words.ts";
import { Empty } from "../ui/empty.tsx";
import { ButtonLink } from "../ui/link.tsx";
import { Loaded } from "../ui/loaded.tsx";
import { Note } from "../ui/note.tsx";
import { Page } from "../ui/page.tsx";
import { afterUndo, tell, useLeaving } from "../ui/toasts.ts";
import { AskForm } from "./ask-form.tsx";
import classes from "./feedback.module.css";
import { feedbackWords } from "./feedback-words.ts";
import { FormAnswers } from "./form-answers.tsx";
import { MadeLink } from "./made-link.tsx";
import { ofNgos, workers } from "./may.ts";
import { type Form, formsQuery, type Initiative, initiativeQuery, initiativesKey } from "./queries.ts";
import { initiatives } from "./words.ts";

export const FeedbackPage = only(ofNgos, () => {
  const t = useWords(feedbackWords);
  const i = useWords(initiatives);
  const acting = useOrganisation();
  const { initiative = "" } = useParams({ strict: false });
  const query = useQuery(initiativeQuery(acting.id, initiative));
  const deciding = query.data?.cycles.some((cycle) => cycle.decision === null && cycle.answers > 0);
  const here = "/organisations/$organisation/initiatives/$initiative";
  const action = deciding ? (
    <ButtonLink to={here} params={{ organisation: acting.id, initiative }} variant="default">
      {query.data?.title ?? i.name}
    </ButtonLink>
  ) : undefined;
  return (
    <Page title={t.name} purpose={t.purpose} action={action}>
      <Loaded query={query}>{(found) => <Feedback initiative={found} />}</Loaded>
    </Page>
  );
});

/** Making a link, or the links that there are with their answers. */
function Feedback({ initiative }: { readonly initiative: Initiative }) {
  const { id } = useOrganisation();
  const query = useQuery(formsQuery(id, initiative.id));
  const [made, setMade] = useState<Schemas["MadeFeedbackForm"]>();
  const [asking, setAsking] = useState(false);
  const cycle = initiative.cycles.find(({ decision }) => decision === null);
  const done = (next: Schemas["MadeFeedbackForm"]) => {
    setMade(next);
    setAsking(false);
  };
  if (made) return <MadeLink made={made} close={() => setMade(undefined)} />;
  if (asking && cycle)
    return (
      <AskForm initiative={initiative} cycle={cycle.number} done={done} cancel={() => setAsking(false)} />
    );
  return (
    <Loaded query={query}>
      {(forms) => <Forms forms={forms} ask={cycle ? () => setAsking(true) : undefined} />}
    </Loaded>
  );
}

function Forms({ forms, ask }: { readonly forms: readonly Form[]; readonly ask: (() => void) | undefined }) {
  const t = useWords(feedbackWords);
  const may = workers(useOrganisation());
  if (forms.length === 0)
    return (
      <Empty
        title={t.empty}
        example={t.emptyExample}
        action={ask && may ? <Button onClick={ask}>{t.make}</Button> : undefined}
      />
    );
  return (
    <div className={classes.forms}>
      {ask && may && (
        <div data-screen-only>
          <Button onClick={ask}>{t.another}</Button>
        </div>
      )}
      {!ask && <Note tone="information">{t.notOpen}</Note>}
      <p className={classes.soft}>{t.selfChosen}</p>
      {forms.map((form) => (
        <FormAnswers key={form.id} form={form} close={may ? <CloseLink form={form} /> : undefined} />
      ))}
    </div>
  );
}

function CloseLink({ form }: { readonly form: Form }) {
  const t = useWords(feedbackWords);
  const { id: organisation } = useOrganisation();
  const queries = useQueryClient();
  const leaving = useLeaving();
  if (form.state !== "open" || leaving.has(form.id)) return null;
  function close(): void {
    afterUndo({
      id: form.id,
      text: t.closed(form.title),
      run: async () => {
        const params = { path: { organisation, form: form.id } };
        const path = "/api/organisations/{organisation}/feedback-forms/{form}";
        await answered(api.DELETE(path, { params, keepalive: true }));
        await queries.invalidateQueries({ queryKey: initiativesKey(organisation) });
      },
      failed: (error) => tell(asProblem(error).message),
    });
  }
  return (
    <Button variant="default" size="sm" aria-label={t.closeOf(form.title)} onClick={close} data-screen-only>
      {t.close}
    </Button>
  );
}
