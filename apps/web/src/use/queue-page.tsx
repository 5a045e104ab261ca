import { Button, NativeSelect } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useOrganisation } from "../api/me.ts";
import { dataPeople } from "../experiments/data-people.ts";
import { reportQuery } from "../experiments/queries.ts";
import { useFigures } from "../experiments/use-figures.ts";
import { only } from "../frame/only.tsx";
import { useWords } from "../i18n/words.ts";
import { Empty } from "../ui/empty.tsx";
import { Loaded } from "../ui/loaded.tsx";
import { Page } from "../ui/page.tsx";
import { tell } from "../ui/toasts.ts";
import { addLabels, answerQuestion, type Question, questionsQuery, queueQuery } from "./queries.ts";
import classes from "./use.module.css";
import { use } from "./words.ts";

export const QueuePage = only(dataPeople, Queue);

function Queue() {
  const t = useWords(use);
  const { id } = useOrganisation();
  const { experiment } = useParams({
    from: "/frame/organisations/$organisation/experiments/$experiment/queue",
  });
  return (
    <Page title={t.queueName} purpose={t.queuePurpose} action={<AddAnswers experiment={experiment} />}>
      <Loaded query={useQuery(questionsQuery(id, experiment))} lines={4}>
        {({ items }) => <Questions experiment={experiment} questions={items} />}
      </Loaded>
    </Page>
  );
}

function AddAnswers({ experiment }: { readonly experiment: string }) {
  const t = useWords(use);
  const { id } = useOrganisation();
  const { count } = useFigures();
  const queries = useQueryClient();
  const { data } = useQuery(queueQuery(id, experiment));
  const add = useMutation({
    mutationFn: () => addLabels(id, experiment),
    onSuccess: async () => {
      tell(t.added);
      await queries.invalidateQueries({ queryKey: ["organisations", id] });
    },
  });
  if (!data || data.answered === 0) return null;
  return (
    <Button loading={add.isPending} onClick={() => add.mutate()}>
      {t.add(count(data.answered))}
    </Button>
  );
}

function Questions({
  experiment,
  questions,
}: {
  readonly experiment: string;
  readonly questions: readonly Question[];
}) {
  const t = useWords(use);
  const { id } = useOrganisation();
  const { data: report } = useQuery(reportQuery(id, experiment));
  if (questions.length === 0) return <Empty title={t.queueEmpty} example={t.queueExample} />;
  return (
    <ul className={classes.questions}>
      {questions.map((question) => (
        <QuestionItem key={question.id} question={question} classes={report?.evaluation.classes ?? []} />
      ))}
    </ul>
  );
}

function QuestionItem({
  question,
  classes: names,
}: {
  readonly question: Question;
  readonly classes: readonly string[];
}) {
  const t = useWords(use);
  const { id } = useOrganisation();
  const { percent } = useFigures();
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: ["organisations", id, "experiments"] });
  const answer = useMutation({
    mutationFn: (labels: string[] | null) => answerQuestion(id, question.id, labels),
    onSuccess: async (_, labels) => {
      if (labels) tell(t.answered(labels.join(", ")), () => answer.mutate(null));
      await refresh();
    },
  });
  const others = names.filter((name) => !question.guesses.some((guess) => guess.class === name));
  return (
    <li>
      <blockquote>{question.text}</blockquote>
      <div className={classes.guesses}>
        {question.guesses.map((guess) => (
          <Button
            key={guess.class}
            variant="default"
            size="sm"
            disabled={answer.isPending}
            onClick={() => answer.mutate([guess.class])}
          >
            {`${guess.class} (${percent(guess.probability)})`}
          </Button>
        ))}
        {others.length > 0 && (
          <NativeSelect
            aria-label={t.other}
            size="sm"
            data={[{ value: "", label: t.other }, ...others]}
            value=""
            onChange={({ currentTarget }) => answer.mutate([currentTarget.value])}
          />
        )}
      </div>
    </li>
  );
}
