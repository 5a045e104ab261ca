import { Button, Textarea } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useOrganisation } from "../api/me.ts";
import { leads } from "../frame/area.ts";
import { useWords } from "../i18n/words.ts";
import { ButtonLink, TextLink } from "../ui/link.tsx";
import { Section } from "../ui/page.tsx";
import { useDraft } from "../ui/use-draft.ts";
import classes from "./initiative.module.css";
import { workers } from "./may.ts";
import { type Cycle, type Initiative, steps } from "./queries.ts";
import { StepTrack } from "./step-track.tsx";
import { useMoves } from "./use-moves.ts";
import { canvasWords, decisionWords, initiatives, pageWords } from "./words.ts";

const here = "/organisations/$organisation/initiatives/$initiative";

interface Of {
  readonly initiative: Initiative;
  readonly cycle: Cycle;
}

/** The cycle under way: its steps, what is being tried, and the one next step. */
export function CurrentCycle({ initiative, cycle }: Of) {
  const t = useWords(initiatives);
  const p = useWords(pageWords);
  const acting = useOrganisation();
  return (
    <Section title={p.current(cycle.number)}>
      <StepTrack cycle={cycle} />
      <div>
        <h3 className={classes.label}>{p.believed}</h3>
        <p className={classes.hypothesis}>{cycle.hypothesis}</p>
      </div>
      <div className={classes.now}>
        <h3>{t.steps[cycle.step]}</h3>
        <p className={classes.soft}>{t.stepMeanings[cycle.step]}</p>
        {workers(acting) && <Going key={cycle.step} initiative={initiative} cycle={cycle} />}
      </div>
    </Section>
  );
}

function Going({ initiative, cycle }: Of) {
  const p = useWords(pageWords);
  const acting = useOrganisation();
  const draft = useDraft(`note.${initiative.id}.${cycle.number}.${cycle.step}`, { note: "" });
  const [note, setNote] = useState(draft.start.note);
  function write(text: string): void {
    setNote(text);
    draft.keep({ note: text });
  }
  return (
    <div className={classes.going} data-screen-only>
      {cycle.step !== "decision" && (
        <Textarea
          label={p.note}
          description={p.noteHint}
          autosize
          minRows={2}
          maxLength={2000}
          size="md"
          value={note}
          onChange={(event) => write(event.currentTarget.value)}
        />
      )}
      <div className={classes.ways}>
        <NextStep initiative={initiative} cycle={cycle} note={note} moved={draft.forget} />
        {(cycle.step === "field_test" || cycle.step === "feedback" || cycle.step === "decision") && (
          <TextLink to={`${here}/feedback`} params={{ organisation: acting.id, initiative: initiative.id }}>
            {p.toFeedback}
          </TextLink>
        )}
        {leads(acting) && cycle.step !== "decision" && cycle.step !== "hypothesis" && (
          <EarlyDecision initiative={initiative} />
        )}
        <StepBack initiative={initiative} cycle={cycle} />
      </div>
    </div>
  );
}

function EarlyDecision({ initiative }: { readonly initiative: Initiative }) {
  const { id } = useOrganisation();
  const t = useWords(initiatives);
  return (
    <TextLink to={`${here}/decision`} params={{ organisation: id, initiative: initiative.id }}>
      {`${t.decisions.change} / ${t.decisions.stop}`}
    </TextLink>
  );
}

function StepBack({ initiative, cycle }: Of) {
  const p = useWords(pageWords);
  const { id } = useOrganisation();
  const move = useMoves(id);
  const before = steps[steps.indexOf(cycle.step) - 1];
  if (before === undefined) return null;
  const moving = {
    initiative: initiative.id,
    title: initiative.title,
    cycle: cycle.number,
    from: cycle.step,
  };
  return (
    <Button variant="subtle" color="gray" c="inherit" onClick={() => void move(moving, before)}>
      {p.back}
    </Button>
  );
}

/** The one primary action of an initiative, whatever its state. */
export function NextStep({
  initiative,
  cycle,
  note,
  moved,
}: {
  readonly initiative: Initiative;
  readonly cycle: Cycle | undefined;
  readonly note: string;
  readonly moved?: () => unknown;
}) {
  const t = useWords(initiatives);
  const acting = useOrganisation();
  const { complete } = t;
  const { leadsOnly } = useWords(decisionWords);
  const { editName } = useWords(canvasWords);
  const navigate = useNavigate();
  const move = useMoves(acting.id);
  const params = { organisation: acting.id, initiative: initiative.id };
  if (!cycle)
    return (
      <ButtonLink to={`${here}/canvas`} params={params}>
        {`${complete} ${editName.toLowerCase()}`}
      </ButtonLink>
    );
  if (cycle.step === "decision")
    return leads(acting) ? (
      <ButtonLink to={`${here}/decision`} params={params}>
        {t.next.decision}
      </ButtonLink>
    ) : (
      <p>{leadsOnly}</p>
    );
  const next = steps[steps.indexOf(cycle.step) + 1];
  const moving = {
    initiative: initiative.id,
    title: initiative.title,
    cycle: cycle.number,
    from: cycle.step,
  };
  async function go(): Promise<void> {
    if (!(await move(moving, next, note))) return;
    moved?.();
    if (next === "feedback") await navigate({ to: `${here}/feedback`, params });
  }
  return <Button onClick={() => void go()}>{t.next[cycle.step]}</Button>;
}
