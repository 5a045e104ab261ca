import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type Acting, useOrganisation } from "../api/me.ts";
import { only } from "../frame/only.tsx";
import { useWords } from "../i18n/words.ts";
import { Empty } from "../ui/empty.tsx";
import { ButtonLink } from "../ui/link.tsx";
import { Loaded } from "../ui/loaded.tsx";
import { Page, Section } from "../ui/page.tsx";
import { tell } from "../ui/toasts.ts";
import classes from "./board.module.css";
import { BoardCard, StoppedCard } from "./board-card.tsx";
import { ofNgos, workers } from "./may.ts";
import { boardQuery, type Card, steps } from "./queries.ts";
import { useMoves } from "./use-moves.ts";
import { Views } from "./views.tsx";
import { initiatives } from "./words.ts";

export const BoardPage = only(ofNgos, Board);

const columns = ["draft", ...steps] as const;
type Column = (typeof columns)[number];

function Board() {
  const t = useWords(initiatives);
  const acting = useOrganisation();
  const query = useQuery(boardQuery(acting.id));
  const some = (query.data?.length ?? 0) > 0;
  return (
    <Page
      title={t.name}
      purpose={t.purpose}
      action={some && workers(acting) ? <Make acting={acting} /> : undefined}
    >
      <Loaded query={query}>
        {(cards) =>
          cards.length === 0 ? <NoCards acting={acting} /> : <Columns cards={cards} acting={acting} />
        }
      </Loaded>
    </Page>
  );
}

function Make({ acting }: { readonly acting: Acting }) {
  const t = useWords(initiatives);
  const params = { organisation: acting.organisation.id };
  return (
    <ButtonLink to="/organisations/$organisation/initiatives/new" params={params}>
      {t.make}
    </ButtonLink>
  );
}

function NoCards({ acting }: { readonly acting: Acting }) {
  const t = useWords(initiatives);
  const may = workers(acting);
  return (
    <Empty
      title={t.empty}
      example={may ? t.emptyExample : t.emptyWatching}
      action={may ? <Make acting={acting} /> : undefined}
    />
  );
}

function Columns({ cards, acting }: { readonly cards: readonly Card[]; readonly acting: Acting }) {
  const t = useWords(initiatives);
  const { dragged, drag, drop } = useDragging(cards, acting.organisation.id);
  const stopped = cards.filter(({ column }) => column === "stopped");
  return (
    <>
      <Views organisation={acting.organisation.id} shown="board" />
      {/* biome-ignore lint/a11y/noRedundantRoles: without marks, Safari no longer takes it for a list */}
      <ol className={classes.board} role="list">
        {columns.map((column) => {
          const here = cards.filter((card) => card.column === column);
          return (
            <li
              key={column}
              className={classes.column}
              data-empty={here.length === 0 || undefined}
              data-target={
                (dragged !== undefined && column !== "draft" && dragged.column !== column) || undefined
              }
              onDragOver={(event) => event.preventDefault()}
              onDrop={() => drop(column)}
            >
              <h2 className={classes.name}>
                {t.columns[column]}
                <span className={classes.count}>{here.length}</span>
              </h2>
              {here.map((card) => (
                <BoardCard key={card.id} card={card} acting={acting} drag={drag} />
              ))}
              {here.length === 0 && <p className={classes.none}>{t.none}</p>}
            </li>
          );
        })}
      </ol>
      {stopped.length > 0 && (
        <Section title={t.stopped} purpose={t.stoppedWhy}>
          <ul className={classes.stopped}>
            {stopped.map((card) => (
              <StoppedCard key={card.id} card={card} organisation={acting.organisation.id} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

/** The same moves as the cards' buttons, for those who like to drag. */
function useDragging(cards: readonly Card[], organisation: string) {
  const t = useWords(initiatives);
  const move = useMoves(organisation);
  const [id, drag] = useState<string>();
  const dragged = cards.find((card) => card.id === id);
  function drop(column: Column): void {
    drag(undefined);
    if (!dragged?.cycle || dragged.column === "draft" || dragged.column === "stopped") return;
    if (column === "draft" || column === dragged.column) return;
    if (steps.indexOf(column) > steps.indexOf(dragged.column) + 1) return void tell(t.oneStep);
    const { id: initiative, title, cycle, column: from } = dragged;
    void move({ initiative, title, cycle, from }, column);
  }
  return { dragged, drag, drop };
}
