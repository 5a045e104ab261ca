import { useFormat } from "../i18n/format.ts";
import { useLanguage } from "../i18n/language.ts";
import { useWords } from "../i18n/words.ts";
import { Bars } from "../ui/bars.tsx";
import { Note } from "../ui/note.tsx";
import { Section } from "../ui/page.tsx";
import classes from "./dataset-page.module.css";
import { page } from "./page-words.ts";
import type { PartProps } from "./parts.ts";
import { profile as said } from "./profile-words.ts";
import type { Profile } from "./queries.ts";

/** What a version holds: columns, balance of classes, languages, copies. */
export function ProfilePart({ dataset, version: { profile } }: PartProps) {
  const t = useWords(page);
  if (!profile)
    return (
      <Note tone="information">
        <p>{t.describing}</p>
      </Note>
    );
  return (
    <>
      <Columns profile={profile} roles={dataset.roles} />
      {profile.balances.map((balance) => (
        <Balance key={balance.column} balance={balance} />
      ))}
      <Languages profile={profile} />
      <Copies profile={profile} />
    </>
  );
}

function Columns({
  profile,
  roles,
}: {
  readonly profile: Profile;
  readonly roles: PartProps["dataset"]["roles"];
}) {
  const t = useWords(said);
  const names = useWords(page).roles;
  const format = useFormat();
  return (
    <Section title={t.columns}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without it the keyboard cannot scroll the table */}
      <section className={classes.scroll} aria-label={t.columns} tabIndex={0}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t.column}</th>
              <th scope="col">{t.role}</th>
              <th scope="col">{t.missing}</th>
              <th scope="col">{t.distinct}</th>
              <th scope="col">{t.lengths}</th>
            </tr>
          </thead>
          <tbody>
            {profile.columns.map(({ column, role, missing, distinct, words }) => (
              <tr key={column}>
                <th scope="row">{column}</th>
                <td>{names[roles[column] ?? role]}</td>
                <td>
                  {missing === 0
                    ? t.none
                    : `${format.count(missing)} (${format.percent(missing / Math.max(1, profile.rows))})`}
                </td>
                <td>
                  {distinct.at_least ? t.atLeast(format.count(distinct.count)) : format.count(distinct.count)}
                </td>
                <td>
                  {words &&
                    t.lengthsOf(
                      format.count(words.least),
                      format.count(Math.round(words.mean)),
                      format.count(words.most),
                    )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Section>
  );
}

/** Bars worth reading; what is rarer is summed up. */
const mostBars = 14;
/** Shannon's evenness from which classes count as well spread, and below which one dominates. */
const [spread, lopsided] = [0.9, 0.7];

function Balance({
  balance: { column, classes: all, evenness },
}: {
  readonly balance: Profile["balances"][number];
}) {
  const t = useWords(said);
  const format = useFormat();
  const rows = all.reduce((sum, one) => sum + one.rows, 0);
  const rest = all.slice(mostBars);
  const bars = [
    ...all.slice(0, mostBars).map(({ value, rows: count }) => ({ name: value, count })),
    ...(rest.length > 0
      ? [{ name: t.others(rest.length), count: rest.reduce((sum, one) => sum + one.rows, 0) }]
      : []),
  ];
  if (!all[0]) return null;
  const share = format.percent(all[0].rows / rows);
  const uneven = evenness !== null && evenness < lopsided;
  const title =
    evenness !== null && evenness >= spread
      ? t.even(column)
      : uneven
        ? t.uneven(column, all[0].value, share)
        : t.middling(column, all[0].value, share);
  return (
    <Bars
      title={title}
      note={uneven ? t.unevenHelp : undefined}
      nameHead={t.value}
      countHead={t.rows}
      bars={bars}
    />
  );
}

function Languages({ profile }: { readonly profile: Profile }) {
  const t = useWords(said);
  const format = useFormat();
  const names = new Intl.DisplayNames(useLanguage(), { type: "language" });
  const nameOf = (language: string) => (language === "und" ? t.unknown : (names.of(language) ?? language));
  if (profile.texts.length === 0) return null;
  return (
    <Section title={t.languages} purpose={t.sampled(format.count(profile.sampled_rows))}>
      {profile.texts.map(({ column, languages }) => (
        <Bars
          key={column}
          title={t.languagesOf(column)}
          nameHead={t.value}
          countHead={t.rows}
          bars={languages.map(({ language, rows }) => ({ name: nameOf(language), count: rows }))}
        />
      ))}
    </Section>
  );
}

function Copies({ profile }: { readonly profile: Profile }) {
  const t = useWords(said);
  const format = useFormat();
  const repeated = profile.texts.filter((text) => text.duplicate_groups > 0);
  return (
    <Section title={t.copies}>
      {repeated.length === 0 && <p>{t.noCopies}</p>}
      {repeated.map(({ column, duplicate_groups, spare_rows, exact_groups }) => (
        <p key={column}>
          {t.copiesOf(
            column,
            format.count(duplicate_groups),
            format.count(spare_rows),
            format.count(exact_groups),
          )}
        </p>
      ))}
    </Section>
  );
}
