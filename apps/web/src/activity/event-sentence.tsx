import { Link } from "@tanstack/react-router";
import classes from "./event-sentence.module.css";
import type { Event } from "./queries.ts";
import { useSentences } from "./use-sentences.ts";

const at = "/organisations/$organisation";
/** What the subject of an event is, where it still has a page. */
const pages = {
  [`${at}/datasets/$dataset`]: [
    "dataset-created",
    "dataset-changed",
    "dataset-described",
    "dataset-version-removed",
    "person-erased",
  ],
  [`${at}/labellings/$labelling`]: ["labelling-begun", "labelling-closed"],
  [`${at}/experiments/$experiment`]: [
    "experiment-started",
    "experiment-ended",
    "experiment-reproduced",
    "experiment-differed",
    "question-answered",
    "answer-taken-back",
  ],
  [`${at}/initiatives/$initiative`]: [
    "initiative-created",
    "canvas-changed",
    "cycle-begun",
    "step-reached",
    "cycle-decided",
    "feedback-asked",
    "feedback-link-closed",
    "feedback-came",
  ],
};

/** An event in a sentence, which leads to what it is about. */
export function EventSentence({
  event,
  organisation,
}: {
  readonly event: Event;
  readonly organisation: string;
}) {
  const sentence = useSentences(organisation)(event);
  const to = Object.entries(pages).find(([, kinds]) => kinds.includes(event.kind))?.[0];
  if (to === undefined) return sentence;
  const { subject } = event;
  const params = {
    organisation,
    dataset: subject,
    labelling: subject,
    experiment: subject,
    initiative: subject,
  };
  return (
    <Link to={to as typeof at} params={params} className={classes.link}>
      {sentence}
    </Link>
  );
}
