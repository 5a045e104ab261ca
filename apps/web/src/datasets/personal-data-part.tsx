import { useOrganisation } from "../api/me.ts";
import { dataPeople, leads } from "../frame/area.ts";
import { useFormat } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { Note } from "../ui/note.tsx";
import { Section } from "../ui/page.tsx";
import classes from "./dataset-page.module.css";
import { ErasureForm } from "./erasure-form.tsx";
import { MaskingForm } from "./masking-form.tsx";
import { page } from "./page-words.ts";
import type { PartProps } from "./parts.ts";
import { personal } from "./personal-words.ts";
import type { Version } from "./queries.ts";

type Findings = NonNullable<Version["personal_data"]>;

/** Which personal data a version holds, and what can be done about them. */
export function PersonalDataPart({ dataset, version }: PartProps) {
  const t = useWords(personal);
  const { describing } = useWords(page);
  const acting = useOrganisation();
  const found = version.personal_data;
  if (!found)
    return (
      <Note tone="information">
        <p>{describing}</p>
      </Note>
    );
  return (
    <>
      {found.length === 0 ? (
        <Note tone="good" title={t.none}>
          <p>{t.noneHelp}</p>
        </Note>
      ) : (
        <Section title={t.found} purpose={t.foundHelp}>
          <FindingsTable found={found} />
        </Section>
      )}
      {found.length > 0 && dataPeople(acting) && (
        <Section title={t.mask} purpose={t.maskHelp}>
          <MaskingForm dataset={dataset.id} found={found} />
        </Section>
      )}
      {leads(acting) && (
        <Section title={t.erase} purpose={t.eraseHelp}>
          <ErasureForm dataset={dataset} version={version} />
        </Section>
      )}
    </>
  );
}

function FindingsTable({ found }: { readonly found: Findings }) {
  const t = useWords(personal);
  const format = useFormat();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the keyboard cannot scroll the table
    <section className={classes.scroll} aria-label={t.found} tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t.column}</th>
            <th scope="col">{t.kind}</th>
            <th scope="col">{t.by}</th>
            <th scope="col" className={classes.number}>
              {t.rows}
            </th>
          </tr>
        </thead>
        <tbody>
          {found.map(({ column, kind, by, rows }) => (
            <tr key={`${column} ${kind} ${by}`}>
              <th scope="row">{column}</th>
              <td>{t.kinds[kind]}</td>
              <td>{t.byWays[by]}</td>
              <td className={classes.number}>{format.count(rows)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
