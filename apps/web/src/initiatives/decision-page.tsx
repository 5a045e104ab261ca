import { Radio, Stack, Textarea } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { answered, api } from "../api/client.ts";
import { newKey } from "../api/idempotency.ts";
import { useOrganisation } from "../api/me.ts";
import { asProblem } from "../api/problem.ts";
import { leads } from "../frame/area.ts";
import { only } from "../frame/only.tsx";
import { useWords } from "../i18n/words.ts";
import { Form } from "../ui/form.tsx";
import { TextLink } from "../ui/link.tsx";
import { Loaded } from "../ui/loaded.tsx";
import { Note } from "../ui/note.tsx";
import { Page } from "../ui/page.tsx";
import { afterUndo, tell, useLeaving } from "../ui/toasts.ts";
import { type Sending, useSending } from "../ui/use-sending.ts";
import classes from "./decision.module.css";
import { feedbackWords } from "./feedback-words.ts";
import { ofNgos } from "./may.ts";
import { type Cycle, type Decision, type Initiative, initiativeQuery, initiativesKey } from "./queries.ts";
import { decisionWords, initiatives, pageWords } from "./words.ts";

const here = "/organisations/$organisation/initiatives/$initiative";

export const DecisionPage = only(ofNgos, () => {
  const t = useWords(decisionWords);
  const acting = useOrganisation();
  const { initiative = "" } = useParams({ strict: false });
  const query = useQuery(initiativeQuery(acting.id, initiative));
  const leaving = useLeaving();
  const open = query.data?.cycles.find(({ decision }) => decision === null);
  const number = (open ?? query.data?.cycles.at(-1))?.number ?? 1;
  return (
    <Page title={t.name(number)} purpose={t.purpose}>
      <Loaded query={query}>
        {(found) => {
          if (!open || leaving.has(leavingId(found, open))) return <Note tone="information">{t.closed}</Note>;
          if (!leads(acting)) return <Note tone="information">{t.leadsOnly}</Note>;
          return <Deciding initiative={found} cycle={open} />;
        }}
      </Loaded>
    </Page>
  );
});

interface Of {
  readonly initiative: Initiative;
  readonly cycle: Cycle;
}

interface Values extends Record<string, unknown> {
  decision: Decision | "";
  reasons: string;
  next: string;
}

const leavingId = (initiative: Initiative, cycle: Cycle) => `decision.${initiative.id}.${cycle.number}`;

function Deciding({ initiative, cycle }: Of) {
  const t = useWords(decisionWords);
  const sending = useDeciding({ initiative, cycle });
  const { form } = sending;
  return (
    <>
      <Evidence initiative={initiative} cycle={cycle} />
      <div className={classes.decide}>
        <Form sending={sending} action={t.decide}>
          <Choice sending={sending} cycle={cycle} />
          <Textarea
            label={t.reasons}
            description={t.reasonsHint}
            size="md"
            autosize
            minRows={3}
            maxLength={4000}
            {...form.getInputProps("reasons")}
          />
          {(form.values.decision === "change" || form.values.decision === "go_on") && (
            <Textarea
              label={t.nextHypothesis}
              size="md"
              autosize
              minRows={2}
              maxLength={4000}
              {...form.getInputProps("next")}
            />
          )}
        </Form>
      </div>
    </>
  );
}

function Choice({ sending: { form }, cycle }: { readonly sending: Sending<Values>; readonly cycle: Cycle }) {
  const t = useWords(decisionWords);
  const { decisions, steps } = useWords(initiatives);
  const early = cycle.step !== "decision";
  return (
    <Radio.Group label={t.what} {...form.getInputProps("decision")}>
      <Stack gap="md" mt="xs">
        {(Object.keys(decisions) as Decision[]).map((one) => {
          const shut = early && one === "go_on";
          return (
            <Radio
              key={one}
              value={one}
              label={decisions[one]}
              description={shut ? t.early(steps[cycle.step]) : t.meanings[one]}
              disabled={shut}
            />
          );
        })}
      </Stack>
    </Radio.Group>
  );
}

/** What the decision is to rest on. */
function Evidence({ initiative, cycle }: Of) {
  const t = useWords(decisionWords);
  const p = useWords(pageWords);
  const f = useWords(feedbackWords);
  const { id } = useOrganisation();
  const notes = cycle.steps.filter(({ note }) => note !== "");
  return (
    <section className={classes.evidence}>
      <h2>{t.evidence}</h2>
      <p className={classes.hypothesis}>{cycle.hypothesis}</p>
      <p className={classes.success}>{initiative.success}</p>
      {notes.length > 0 && (
        <ul>
          {notes.map(({ at, note }) => (
            <li key={at}>{note}</li>
          ))}
        </ul>
      )}
      <p>
        {cycle.answers === 0 ? (
          t.noEvidence
        ) : (
          <TextLink to={`${here}/feedback`} params={{ organisation: id, initiative: initiative.id }}>
            {`${p.toFeedback} : ${f.answered(cycle.answers)}`}
          </TextLink>
        )}
      </p>
    </section>
  );
}

/** Taken after ten seconds, since the server never takes a decision back. */
function useDeciding({ initiative, cycle }: Of): Sending<Values> {
  const t = useWords(decisionWords);
  const { decided } = useWords(initiatives);
  const { id: organisation } = useOrganisation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useSending<Values>({
    draft: leavingId(initiative, cycle),
    initial: { decision: "", reasons: "", next: cycle.hypothesis },
    rules: {
      decision: (value) => (value === "" ? t.choiceMissing : null),
      reasons: (value) => (value.trim() === "" ? t.reasonsMissing : null),
    },
    send: async ({ decision, reasons, next }) => {
      if (decision === "") return;
      const params = {
        path: { organisation, initiative: initiative.id },
        header: { "idempotency-key": newKey() },
      };
      const body = { cycle: cycle.number, decision, reasons, next_hypothesis: next };
      afterUndo({
        id: leavingId(initiative, cycle),
        text: t.decided(initiative.title, decided[decision]),
        run: async () => {
          const path = "/api/organisations/{organisation}/initiatives/{initiative}/decisions";
          await answered(api.POST(path, { params, body, keepalive: true }));
          await queries.invalidateQueries({ queryKey: initiativesKey(organisation) });
        },
        failed: (error) => tell(asProblem(error).message),
      });
      await navigate({ to: here, params: { organisation, initiative: initiative.id } });
    },
  });
}
