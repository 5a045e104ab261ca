import { Button } from "@mantine/core";
import { IconTags } from "@tabler/icons-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { answered, api } from "../api/client.ts";
import { useOrganisation } from "../api/me.ts";
import { asProblem } from "../api/problem.ts";
import { dataPeople } from "../frame/area.ts";
import { useFormat } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { Bars } from "../ui/bars.tsx";
import { ButtonLink, TextLink } from "../ui/link.tsx";
import { Loaded } from "../ui/loaded.tsx";
import { Note } from "../ui/note.tsx";
import { Page, Section } from "../ui/page.tsx";
import { StateWord } from "../ui/state-word.tsx";
import { tell } from "../ui/toasts.ts";
import { Agreement } from "./agreement.tsx";
import { Curve } from "./curve.tsx";
import { page } from "./page-words.ts";
import { Publishing } from "./publishing.tsx";
import { type LabellingState, labellingQuery } from "./queries.ts";

/** From how many examples a class begins to be learnable. */
const fewExamples = 10;

export function LabellingPage() {
  const { id } = useOrganisation();
  const { labelling = "" } = useParams({ strict: false });
  const query = useQuery({ ...labellingQuery(id, labelling), refetchInterval: 15_000 });
  return <Loaded query={query}>{(state) => <OneLabelling state={state} />}</Loaded>;
}

function OneLabelling({ state }: { readonly state: LabellingState }) {
  const t = useWords(page);
  const acting = useOrganisation();
  const { labelling, progress } = state;
  const works = dataPeople(acting) && labelling.closed_at === null;
  return (
    <Page
      title={labelling.name}
      purpose={t.purpose}
      action={
        works ? (
          <ButtonLink
            to="/organisations/$organisation/labellings/$labelling/work"
            params={{ organisation: acting.id, labelling: labelling.id }}
            leftSection={<IconTags size={19} stroke={1.7} aria-hidden="true" />}
          >
            {t.label}
          </ButtonLink>
        ) : undefined
      }
      aside={<Review state={state} />}
    >
      {labelling.closed_at !== null && (
        <Note tone="information">
          <p>{t.isClosed}</p>
        </Note>
      )}
      <Progress state={state} />
      <Section title={t.more}>
        <Curve curve={labelling.curve} />
        {works && <Refresh labelling={labelling.id} />}
      </Section>
      <Agreement agreement={labelling.agreement} people={progress.by_person} overlap={labelling.overlap} />
      {works && <Publishing labelling={labelling} />}
    </Page>
  );
}

function Progress({ state: { labelling, progress } }: { readonly state: LabellingState }) {
  const t = useWords(page);
  const format = useFormat();
  const { rows, open, by_class } = progress;
  const counts = new Map(by_class.map((one) => [one.class, one.rows]));
  const bars = labelling.classes
    .map((name) => ({ name, count: counts.get(name) ?? 0 }))
    .sort((a, b) => b.count - a.count);
  const all = bars.reduce((sum, { count }) => sum + count, 0);
  const rare = bars.filter(({ count }) => count < fewExamples).map(({ name }) => name);
  const share = format.percent(labelling.settled / Math.max(1, rows));
  return (
    <Section title={t.progress}>
      <p>
        {t.done(format.count(labelling.settled), format.count(rows), share)}
        {open > 0 && ` ${t.open(format.count(open))}`}
      </p>
      {all > 0 && (
        <Bars
          title={t.byClass(bars[0].name, format.percent(bars[0].count / all))}
          note={rare.length > 0 && rare.length < bars.length ? t.rare(format.list(rare)) : undefined}
          nameHead={t.className}
          countHead={t.texts}
          bars={bars}
        />
      )}
    </Section>
  );
}

function Refresh({ labelling }: { readonly labelling: string }) {
  const t = useWords(page);
  const { id: organisation } = useOrganisation();
  const queries = useQueryClient();
  async function refresh(): Promise<void> {
    const params = { path: { organisation, labelling } };
    try {
      await answered(
        api.POST("/api/organisations/{organisation}/labellings/{labelling}/refreshes", { params }),
      );
      tell(t.refreshed);
      await queries.invalidateQueries({ queryKey: ["organisations", organisation, "jobs"] });
    } catch (error) {
      tell(asProblem(error).message);
    }
  }
  return (
    <div>
      <Button variant="default" size="sm" onClick={() => void refresh()}>
        {t.refresh}
      </Button>
    </div>
  );
}

function Review({ state: { labelling, progress } }: { readonly state: LabellingState }) {
  const t = useWords(page);
  const { id: organisation } = useOrganisation();
  const params = { organisation, labelling: labelling.id };
  const { disagreements, suspects } = progress;
  const to = (which: "disagreements" | "suspects", text: string) => (
    <StateWord state="attention">
      <TextLink
        to="/organisations/$organisation/labellings/$labelling/review"
        params={params}
        search={{ which }}
      >
        {text}
      </TextLink>
    </StateWord>
  );
  return (
    <Section title={t.review}>
      {disagreements > 0 && to("disagreements", t.disagreements(disagreements))}
      {suspects > 0 && to("suspects", t.suspects(suspects))}
      {disagreements + suspects === 0 && <StateWord state="good">{t.noReview}</StateWord>}
      <p>
        <TextLink
          to="/organisations/$organisation/datasets/$dataset"
          params={{ organisation, dataset: labelling.dataset }}
        >
          {t.dataset}
        </TextLink>
      </p>
    </Section>
  );
}
