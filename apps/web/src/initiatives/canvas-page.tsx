import { Button, Textarea, TextInput } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { answered, api } from "../api/client.ts";
import { useOrganisation } from "../api/me.ts";
import { asProblem } from "../api/problem.ts";
import { only } from "../frame/only.tsx";
import { useFormat } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { Loaded } from "../ui/loaded.tsx";
import { Page } from "../ui/page.tsx";
import { StateWord } from "../ui/state-word.tsx";
import { afterUndo, tell } from "../ui/toasts.ts";
import classes from "./canvas.module.css";
import { ofNgos, workers } from "./may.ts";
import { canvasFields, type Initiative, initiativeQuery, initiativesKey, missingOf } from "./queries.ts";
import { type Saved, useCanvas } from "./use-canvas.ts";
import { canvasWords } from "./words.ts";

const may = (acting: Parameters<typeof ofNgos>[0]) => ofNgos(acting) && workers(acting);

export const NewInitiativePage = only(may, () => {
  const t = useWords(canvasWords);
  return (
    <Page title={t.newName} purpose={t.purpose}>
      <CanvasForm />
    </Page>
  );
});

export const CanvasPage = only(may, () => {
  const t = useWords(canvasWords);
  const { id } = useOrganisation();
  const { initiative = "" } = useParams({ strict: false });
  const query = useQuery(initiativeQuery(id, initiative));
  return (
    <Page title={t.editName} purpose={t.purpose}>
      <Loaded query={query}>{(found) => <CanvasForm initiative={found} />}</Loaded>
    </Page>
  );
});

function CanvasForm({ initiative }: { readonly initiative?: Initiative }) {
  const t = useWords(canvasWords);
  const { id: organisation } = useOrganisation();
  const canvas = useCanvas(organisation, initiative);
  return (
    <form className={classes.form} onSubmit={(event) => event.preventDefault()}>
      <TextInput
        label={t.title}
        description={t.titleHint}
        maxLength={200}
        autoComplete="off"
        value={canvas.values.title}
        onChange={(event) => canvas.change("title", event.currentTarget.value)}
      />
      {canvasFields.map((field) => (
        <Textarea
          key={field}
          label={t.fields[field]}
          description={t.hints[field]}
          maxLength={4000}
          autosize
          minRows={2}
          size="md"
          value={canvas.values[field]}
          onChange={(event) => canvas.change(field, event.currentTarget.value)}
        />
      ))}
      <SavedWord saved={canvas.saved} />
      <Ending canvas={canvas} initiative={initiative} organisation={organisation} />
    </form>
  );
}

function SavedWord({ saved }: { readonly saved: Saved }) {
  const t = useWords(canvasWords);
  const format = useFormat();
  return (
    <p role="status" className={classes.saved}>
      {saved.state === "saving" && t.saving}
      {saved.state === "saved" && <StateWord state="good">{t.saved(format.time(saved.at))}</StateWord>}
      {saved.state === "failed" && <StateWord state="attention">{t.unsaved}</StateWord>}
    </p>
  );
}

interface EndingProps {
  readonly canvas: ReturnType<typeof useCanvas>;
  readonly initiative: Initiative | undefined;
  readonly organisation: string;
}

function Ending({ canvas, initiative, organisation }: EndingProps) {
  const t = useWords(canvasWords);
  const format = useFormat();
  const { leave, begin } = useEnding({ canvas, initiative, organisation });
  const isDraft = (initiative?.state ?? "draft") === "draft";
  const missing = missingOf(canvas.values).map((field) => t.fields[field].toLowerCase());
  if (canvas.values.title.trim() === "") missing.unshift(t.title.toLowerCase());
  if (!isDraft)
    return (
      <div className={classes.end}>
        <Button onClick={() => void leave()}>{t.done}</Button>
      </div>
    );
  return (
    <>
      {missing.length > 0 && <p className={classes.missing}>{t.missing(format.list(missing))}</p>}
      <div className={classes.end}>
        <Button disabled={missing.length > 0} onClick={() => void begin()}>
          {t.begin}
        </Button>
        {canvas.values.title.trim() !== "" && (
          <Button variant="default" onClick={() => void leave()}>
            {t.later}
          </Button>
        )}
        {initiative && <Remove initiative={initiative} organisation={organisation} />}
      </div>
    </>
  );
}

function useEnding({ canvas, organisation }: EndingProps) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  async function leave(): Promise<void> {
    if (!(await canvas.save())) return;
    const params = { organisation, initiative: canvas.id()! };
    await navigate({ to: "/organisations/$organisation/initiatives/$initiative", params });
  }
  async function begin(): Promise<void> {
    if (!(await canvas.save())) return;
    const params = { path: { organisation, initiative: canvas.id()! } };
    try {
      const path = "/api/organisations/{organisation}/initiatives/{initiative}/cycles";
      await answered(api.POST(path, { params }));
      await queries.invalidateQueries({ queryKey: initiativesKey(organisation) });
      await leave();
    } catch (error) {
      tell(asProblem(error).message);
    }
  }
  return { leave, begin };
}

function Remove({
  initiative,
  organisation,
}: {
  readonly initiative: Initiative;
  readonly organisation: string;
}) {
  const t = useWords(canvasWords);
  const navigate = useNavigate();
  const queries = useQueryClient();
  function remove(): void {
    const params = { path: { organisation, initiative: initiative.id } };
    afterUndo({
      id: initiative.id,
      text: t.removed(initiative.title),
      run: async () => {
        const path = "/api/organisations/{organisation}/initiatives/{initiative}";
        await answered(api.DELETE(path, { params, keepalive: true }));
        await queries.invalidateQueries({ queryKey: initiativesKey(organisation) });
      },
      failed: (error) => tell(asProblem(error).message),
    });
    void navigate({ to: "/organisations/$organisation/initiatives", params: { organisation } });
  }
  return (
    <Button variant="subtle" color="gray" c="inherit" onClick={remove}>
      {t.remove}
    </Button>
  );
}
