import { useQuery } from "@tanstack/react-query";
import type { Schemas } from "../api/client.ts";
import { useOrganisation } from "../api/me.ts";
import { useFormat } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { Section } from "../ui/page.tsx";
import { StateWord } from "../ui/state-word.tsx";
import classes from "./dataset-page.module.css";
import { versionQuery } from "./queries.ts";
import { versions as said } from "./version-words.ts";

/** Which rows of the file were not as they should be, where, and what was done with each. */
export function Faults({
  dataset,
  versions,
}: {
  readonly dataset: string;
  readonly versions: readonly Schemas["DatasetVersionSummary"][];
}) {
  const t = useWords(said);
  const format = useFormat();
  const { id } = useOrganisation();
  const imported = versions.find(({ change }) => change === "imported");
  const { data } = useQuery(versionQuery(id, dataset, imported?.number ?? 0));
  if (!data) return null;
  if (data.fault_count === 0) return <StateWord state="good">{t.noFaults}</StateWord>;
  return (
    <Section
      title={t.faults}
      purpose={t.faultsHelp(format.count(data.faults.length), format.count(data.fault_count))}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without it the keyboard cannot scroll the table */}
      <section className={classes.scroll} aria-label={t.faults} tabIndex={0}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t.line}</th>
              <th scope="col">{t.column}</th>
              <th scope="col">{t.what}</th>
              <th scope="col">{t.outcome}</th>
            </tr>
          </thead>
          <tbody>
            {data.faults.map(({ code, line, column, outcome, detail }) => (
              <tr key={`${line} ${column} ${code}`}>
                <th scope="row">{format.count(line)}</th>
                <td>{column === null ? "–" : (data.columns[column - 1] ?? format.count(column))}</td>
                <td>
                  {t.faultKinds[code] ?? code}
                  {detail !== null && <span className={classes.reason}>{detail}</span>}
                </td>
                <td>{t.outcomes[outcome]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Section>
  );
}
