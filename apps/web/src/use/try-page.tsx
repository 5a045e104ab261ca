import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useOrganisation } from "../api/me.ts";
import { dataPeople } from "../experiments/data-people.ts";
import { type Experiment, experimentQuery } from "../experiments/queries.ts";
import { useFigures } from "../experiments/use-figures.ts";
import { only } from "../frame/only.tsx";
import { useWords } from "../i18n/words.ts";
import { ButtonLink } from "../ui/link.tsx";
import { Loaded } from "../ui/loaded.tsx";
import { Page, Section } from "../ui/page.tsx";
import { FilePart } from "./file-part.tsx";
import { queueQuery } from "./queries.ts";
import { TextPart } from "./text-part.tsx";
import { use } from "./words.ts";

export const TryPage = only(dataPeople, Try);

function Try() {
  const t = useWords(use);
  const { id: organisation } = useOrganisation();
  const { experiment } = useParams({
    from: "/frame/organisations/$organisation/experiments/$experiment/try",
  });
  const query = useQuery(experimentQuery(organisation, experiment));
  const back = (
    <ButtonLink
      variant="default"
      to="/organisations/$organisation/experiments/$experiment"
      params={{ organisation, experiment }}
    >
      {t.back}
    </ButtonLink>
  );
  return (
    <Page title={t.name} purpose={t.purpose} action={back}>
      <Loaded query={query}>
        {(found) => (
          <>
            <TextPart experiment={found.id} />
            <FilePart experiment={found} />
            <QueuePart experiment={found} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function QueuePart({ experiment }: { readonly experiment: Experiment }) {
  const t = useWords(use);
  const { id: organisation } = useOrganisation();
  const { count } = useFigures();
  return (
    <Section title={t.humans} purpose={t.humansPurpose}>
      <Loaded query={useQuery(queueQuery(organisation, experiment.id))} lines={1}>
        {({ open }) => (
          <div>
            <p>{t.waiting(count(open))}</p>
            <ButtonLink
              mt="sm"
              variant="default"
              to="/organisations/$organisation/experiments/$experiment/queue"
              params={{ organisation, experiment: experiment.id }}
            >
              {t.open}
            </ButtonLink>
          </div>
        )}
      </Loaded>
    </Section>
  );
}
