import { Button } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { answered, api } from "../../api/client.ts";
import { useOrganisation } from "../../api/me.ts";
import { useFormat } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";
import { Section } from "../../ui/page.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { StateWord } from "../../ui/state-word.tsx";
import { tell } from "../../ui/toasts.ts";
import { dataPeople } from "../data-people.ts";
import classes from "../experiments.module.css";
import { type Experiment, type Report, reproductionsQuery } from "../queries.ts";
import { report as words } from "./words.ts";

/** Downloads, the model card, and the proof that the same run gives the same bytes. */
export function Making({ experiment, report }: { readonly experiment: Experiment; readonly report: Report }) {
  const t = useWords(words);
  const { id, ...acting } = useOrganisation();
  const address = `/api/organisations/${id}/experiments/${experiment.id}`;
  return (
    <Section title={t.making}>
      {dataPeople(acting) && (
        <div className={classes.buttons} data-screen-only>
          <Button component="a" href={`${address}/model.zip`} download>
            {t.zip}
          </Button>
          {report.files.some(({ name }) => name === "report.html") && (
            <Button component="a" variant="default" href={`${address}/report.html`} download>
              {t.html}
            </Button>
          )}
          <Reproduce experiment={experiment} />
        </div>
      )}
      <p>{t.reproduceNote}</p>
      <Reproductions experiment={experiment} />
      <p>
        {t.hash}
        <br />
        <span className={classes.hash}>{experiment.result!.content_hash}</span>
      </p>
      <details>
        <summary>{t.card}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls has to be reached by the keyboard */}
        <pre className={classes.card} tabIndex={0}>
          {report.card}
        </pre>
      </details>
    </Section>
  );
}

function Reproduce({ experiment }: { readonly experiment: Experiment }) {
  const t = useWords(words);
  const { id: organisation } = useOrganisation();
  const queries = useQueryClient();
  const ask = useMutation({
    mutationFn: () =>
      answered(
        api.POST("/api/organisations/{organisation}/experiments/{experiment}/reproductions", {
          params: { path: { organisation, experiment: experiment.id } },
        }),
      ),
    onSuccess: async () => {
      tell(t.asked);
      await queries.invalidateQueries({ queryKey: ["organisations", organisation, "jobs"] });
    },
  });
  return (
    <>
      <Button variant="default" loading={ask.isPending} onClick={() => ask.mutate()}>
        {t.reproduce}
      </Button>
      {ask.isError && <ProblemNote error={ask.error} />}
    </>
  );
}

function Reproductions({ experiment }: { readonly experiment: Experiment }) {
  const t = useWords(words);
  const { id } = useOrganisation();
  const { distance } = useFormat();
  const { data = [] } = useQuery(reproductionsQuery(id, experiment.id));
  if (data.length === 0) return null;
  return (
    <ul className={classes.verdicts}>
      {data.map(({ job, identical, differing, ended_at }) => (
        <li key={job}>
          <StateWord state={identical ? "good" : "breach"}>
            {identical
              ? t.identical(distance(ended_at))
              : t.differs(differing.join(", "), distance(ended_at))}
          </StateWord>
        </li>
      ))}
    </ul>
  );
}
