import { Button, Modal } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconKeyboard } from "@tabler/icons-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useOrganisation } from "../api/me.ts";
import { dataPeople } from "../frame/area.ts";
import { only } from "../frame/only.tsx";
import { common } from "../i18n/common.ts";
import { useFormat } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { Empty } from "../ui/empty.tsx";
import { ButtonLink } from "../ui/link.tsx";
import { Loaded, Waiting } from "../ui/loaded.tsx";
import { Page } from "../ui/page.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";
import { tell } from "../ui/toasts.ts";
import { keyOf, pressed } from "./keys.ts";
import { type Labelling, labellingQuery, type RowToLabel } from "./queries.ts";
import { QueueWord } from "./queue-word.tsx";
import { TextCard } from "./text-card.tsx";
import { useWork, type Work } from "./use-work.ts";
import classes from "./work.module.css";
import { work as said } from "./work-words.ts";

export const WorkPage = only(dataPeople, OpenWork);

function OpenWork() {
  const { id } = useOrganisation();
  const { labelling = "" } = useParams({ strict: false });
  const query = useQuery(labellingQuery(id, labelling));
  return (
    <Loaded query={query}>
      {(state) => <OneByOne labelling={state.labelling} rows={state.progress.rows} />}
    </Loaded>
  );
}

const inGrid = 10;

function OneByOne({ labelling, rows }: { readonly labelling: Labelling; readonly rows: number }) {
  const t = useWords(said);
  const words = useWords(common);
  const { id: organisation } = useOrganisation();
  const { grid = false } = useSearch({ strict: false }) as { grid?: true };
  const [help, { toggle, close }] = useDisclosure(false);
  const work = useWork(organisation, labelling.id);
  const desk = useDesk(labelling, work, { count: grid ? inGrid : 1, toggleHelp: toggle });
  useFreshTask(organisation, labelling.id, work.given);
  return (
    <Page title={t.title} purpose={t.purpose(labelling.name)} action={<Manner grid={grid} />}>
      <div className={classes.work}>
        <div className={classes.bar}>
          <Progress labelling={labelling} rows={rows} given={work.given} />
          <QueueWord queue={work.queue} />
          <Button
            variant="subtle"
            size="compact-md"
            leftSection={<IconKeyboard size={19} stroke={1.6} aria-hidden="true" />}
            onClick={toggle}
          >
            {t.help}
          </Button>
        </div>
        {work.problem && <ProblemNote error={work.problem} />}
        <Texts labelling={labelling} work={work} desk={desk} grid={grid} />
      </div>
      <Modal
        opened={help}
        onClose={close}
        title={t.helpTitle}
        closeButtonProps={{ "aria-label": words.close }}
      >
        <dl className={classes.keys}>
          {t.keys.map(([key, meaning]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </Modal>
    </Page>
  );
}

function Texts({
  labelling,
  work: { rows, problem },
  desk,
  grid,
}: {
  readonly labelling: Labelling;
  readonly work: Work;
  readonly desk: Desk;
  readonly grid: boolean;
}) {
  const t = useWords(said);
  const { id: organisation } = useOrganisation();
  if (!rows) return problem ? null : <Waiting lines={2} />;
  if (desk.shown.length === 0)
    return (
      <Empty
        title={t.finished}
        example={t.finishedHelp}
        action={
          <ButtonLink
            to="/organisations/$organisation/labellings/$labelling"
            params={{ organisation, labelling: labelling.id }}
          >
            {t.toTask}
          </ButtonLink>
        }
      />
    );
  return (
    <ol className={grid ? classes.grid : classes.single}>
      {desk.shown.map((row) => (
        <TextCard
          key={row.position}
          row={row}
          labelling={labelling}
          current={row === desk.current}
          chosen={desk.chosenOf(row)}
          pick={(label) => desk.pick(row, label)}
          confirm={() => desk.confirm(row)}
          skip={() => desk.skip(row)}
          undo={desk.undo}
        />
      ))}
    </ol>
  );
}

interface Desk {
  readonly shown: readonly RowToLabel[];
  readonly current: RowToLabel | undefined;
  readonly chosenOf: (row: RowToLabel) => readonly string[];
  readonly pick: (row: RowToLabel, label: string) => void;
  readonly confirm: (row: RowToLabel) => void;
  readonly skip: (row: RowToLabel) => void;
  readonly undo: () => void;
}

/** The texts that are shown and what the keys do to the one in hand. */
function useDesk(
  { classes: labels, multi_label }: Labelling,
  work: Work,
  { count, toggleHelp }: { readonly count: number; readonly toggleHelp: () => void },
): Desk {
  const t = useWords(said);
  const [place, setPlace] = useState(0);
  const [chosen, setChosen] = useState<Readonly<Record<number, readonly string[]>>>({});
  const shown = (work.rows ?? []).slice(0, count);
  const current = shown[Math.min(place, shown.length - 1)];
  const chosenOf = ({ position }: RowToLabel) => chosen[position] ?? [];
  const desk: Desk = {
    shown,
    current,
    chosenOf,
    pick(row, label) {
      if (!multi_label) return work.answer(row, [label]);
      const own = chosenOf(row);
      const next = own.includes(label) ? own.filter((one) => one !== label) : [...own, label];
      setChosen((before) => ({ ...before, [row.position]: next }));
    },
    confirm: (row) => multi_label && work.answer(row, chosenOf(row)),
    skip: (row) => work.answer(row, null),
    undo: () => tell(work.undo() ? t.undone : t.nothingToUndo),
  };
  useKeys((key) => {
    if (key === "?") toggleHelp();
    else if (key === "u") desk.undo();
    else if (!current) return false;
    else if (key === "s") desk.skip(current);
    else if (key === "enter" && multi_label) desk.confirm(current);
    else if (key === "arrowdown" && count > 1) setPlace(Math.min(shown.length - 1, place + 1));
    else if (key === "arrowup" && count > 1) setPlace(Math.max(0, Math.min(place, shown.length - 1) - 1));
    else {
      const label = labels.find((_, index) => keyOf(index) === key);
      if (label === undefined) return false;
      desk.pick(current, label);
    }
    return true;
  });
  return desk;
}

/** Keys of the whole page, but not where one types, nor with Ctrl and the like. */
function useKeys(press: (key: string) => boolean): void {
  useEffect(() => {
    function listen(event: KeyboardEvent): void {
      const { target } = event;
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (target instanceof HTMLElement && target.closest("input, textarea, select, [role=dialog]")) return;
      const onControl = target instanceof HTMLElement && target.closest("button, a") !== null;
      if (event.key === "Enter" && onControl) return;
      if (press(pressed(event))) event.preventDefault();
    }
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  });
}

/** Asks how far the task is, every ten answers. */
function useFreshTask(organisation: string, labelling: string, given: number): void {
  const queries = useQueryClient();
  const tens = Math.floor(given / 10);
  useEffect(() => {
    if (tens > 0)
      void queries.invalidateQueries({ queryKey: labellingQuery(organisation, labelling).queryKey });
  }, [tens, organisation, labelling, queries]);
}

function Manner({ grid }: { readonly grid: boolean }) {
  const t = useWords(said);
  const navigate = useNavigate({ from: "/organisations/$organisation/labellings/$labelling/work" });
  return (
    <Button
      variant="default"
      onClick={() => void navigate({ search: grid ? {} : { grid: true }, replace: true })}
    >
      {grid ? t.one : t.ten}
    </Button>
  );
}

function Progress({
  labelling,
  rows,
  given,
}: {
  readonly labelling: Labelling;
  readonly rows: number;
  readonly given: number;
}) {
  const t = useWords(said);
  const format = useFormat();
  const [since] = useState(() => Date.now());
  const minutes = Math.max(0.25, (Date.now() - since) / 60_000);
  return (
    <p>
      {t.settled(format.count(labelling.settled), format.count(rows))}
      {given > 0 && ` · ${t.session(given, format.count(Math.round(given / minutes)))}`}
    </p>
  );
}
