import { useQuery } from "@tanstack/react-query";
import { useOrganisation } from "../api/me.ts";
import { common } from "../i18n/common.ts";
import { useFormat } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { peopleQuery } from "../members/queries.ts";
import { TextLink } from "../ui/link.tsx";
import { StateWord } from "../ui/state-word.tsx";
import classes from "./dataset-page.module.css";
import { missingOf } from "./missing.ts";
import { page } from "./page-words.ts";
import type { Part, PartProps } from "./parts.ts";
import { PersonalDataWord } from "./personal-data-word.tsx";

/** At the side: what is known of a dataset, each word leading to its part. */
export function DatasetState({ dataset, version }: PartProps) {
  const t = useWords(page);
  const { unknownPerson } = useWords(common);
  const format = useFormat();
  const { id } = useOrganisation();
  const { data: people = [] } = useQuery(peopleQuery(id));
  const name = people.find((person) => person.id === dataset.created_by)?.name ?? unknownPerson;
  const missing = missingOf(dataset).length;
  const to = (part: Part, text: string) => (
    <TextLink
      to="/organisations/$organisation/datasets/$dataset"
      params={{ organisation: id, dataset: dataset.id }}
      search={part === "rows" ? {} : { part }}
    >
      {text}
    </TextLink>
  );
  return (
    <div className={classes.facts} data-screen-only>
      <h2>{t.state}</h2>
      <dl>
        <div>
          <dt>{t.facts.rows}</dt>
          <dd>{to("rows", format.count(version.rows))}</dd>
        </div>
        <div>
          <dt>{t.facts.version}</dt>
          <dd>{to("versions", String(version.number))}</dd>
        </div>
        <div>
          <dt>{t.parts["personal-data"]}</dt>
          <dd>
            <PersonalDataWord
              dataset={dataset}
              holds={version.personal_data && version.personal_data.length > 0}
            />
          </dd>
        </div>
        <div>
          <dt>{t.facts.datasheet}</dt>
          <dd>
            <StateWord state={missing === 0 ? "good" : "attention"}>
              {to("datasheet", missing === 0 ? t.facts.complete : t.facts.missing(missing))}
            </StateWord>
          </dd>
        </div>
        <div>
          <dt>{t.facts.brought}</dt>
          <dd>{t.facts.by(name, format.distance(dataset.created_at))}</dd>
        </div>
      </dl>
    </div>
  );
}
