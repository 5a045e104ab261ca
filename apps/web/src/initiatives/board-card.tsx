import { ActionIcon } from "@mantine/core";
import { IconArrowLeft, IconArrowRight } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Acting } from "../api/me.ts";
import { leads } from "../frame/area.ts";
import { useFormat } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { peopleQuery } from "../members/queries.ts";
import { TextLink } from "../ui/link.tsx";
import classes from "./board.module.css";
import { workers } from "./may.ts";
import { type Card, type Step, steps } from "./queries.ts";
import { type Moving, useMoves } from "./use-moves.ts";
import { initiatives } from "./words.ts";

const one = "/organisations/$organisation/initiatives/$initiative";

/** An initiative on the board; its buttons take it forward and back. */
export function BoardCard({
  card,
  acting,
  drag,
}: {
  readonly card: Card;
  readonly acting: Acting;
  readonly drag: (id: string | undefined) => void;
}) {
  const organisation = acting.organisation.id;
  const params = { organisation, initiative: card.id };
  const movable = workers(acting) && card.column !== "draft";
  return (
    <article
      className={classes.card}
      draggable={movable}
      onDragStart={() => drag(card.id)}
      onDragEnd={() => drag(undefined)}
    >
      <h3 className={classes.title}>
        <Link to={one} params={params} draggable={false}>
          {card.title}
        </Link>
      </h3>
      <Facts card={card} organisation={organisation} />
      {workers(acting) && <Ways card={card} acting={acting} />}
    </article>
  );
}

function Facts({ card, organisation }: { readonly card: Card; readonly organisation: string }) {
  const t = useWords(initiatives);
  const format = useFormat();
  const people = useQuery(peopleQuery(organisation)).data ?? [];
  const owner = people.find(({ id }) => id === card.owner)?.name;
  return (
    <ul className={classes.facts}>
      <li>
        {card.cycle !== null && `${t.cycle(card.cycle)}, `}
        {format.distance(card.since)}
      </li>
      {card.answers > 0 && <li>{t.answers(card.answers)}</li>}
      {owner !== undefined && <li>{t.owner(owner)}</li>}
    </ul>
  );
}

function Ways({ card, acting }: { readonly card: Card; readonly acting: Acting }) {
  const t = useWords(initiatives);
  const params = { organisation: acting.organisation.id, initiative: card.id };
  if (card.column === "draft")
    return (
      <TextLink to={`${one}/canvas`} params={params} className={classes.way}>
        {t.complete}
      </TextLink>
    );
  if (card.column === "stopped" || card.cycle === null) return null;
  const { id: initiative, title, cycle, column } = card;
  return (
    <div className={classes.ways}>
      <Arrow moving={{ initiative, title, cycle, from: column }} by={-1} acting={acting} />
      {column === "decision" && leads(acting) ? (
        <TextLink to={`${one}/decision`} params={params} className={classes.way}>
          {t.toDecide}
        </TextLink>
      ) : (
        <Arrow moving={{ initiative, title, cycle, from: column }} by={1} acting={acting} />
      )}
    </div>
  );
}

function Arrow({
  moving,
  by,
  acting,
}: {
  readonly moving: Moving;
  readonly by: 1 | -1;
  readonly acting: Acting;
}) {
  const t = useWords(initiatives);
  const move = useMoves(acting.organisation.id);
  const step: Step | undefined = steps[steps.indexOf(moving.from) + by];
  if (step === undefined) return <span />;
  const Icon = by === 1 ? IconArrowRight : IconArrowLeft;
  const say = by === 1 ? t.forward : t.backward;
  return (
    <ActionIcon
      variant="default"
      size={36}
      aria-label={say(moving.title, t.steps[step])}
      onClick={() => void move(moving, step)}
    >
      <Icon size={18} stroke={1.7} />
    </ActionIcon>
  );
}

/** A stopped initiative, of which what it learnt is left. */
export function StoppedCard({ card, organisation }: { readonly card: Card; readonly organisation: string }) {
  const format = useFormat();
  return (
    <li>
      <TextLink to={one} params={{ organisation, initiative: card.id }}>
        {card.title}
      </TextLink>{" "}
      <span className={classes.soft}>{format.date(card.since)}</span>
    </li>
  );
}
