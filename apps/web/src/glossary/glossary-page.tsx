import { useLanguage } from "../i18n/language.ts";
import { useWords } from "../i18n/words.ts";
import { Page, Section } from "../ui/page.tsx";
import classes from "./glossary-page.module.css";
import { anchorOf, glossary, terms } from "./words.ts";

export function GlossaryPage() {
  const t = useWords(glossary);
  return (
    <Page title={t.title} purpose={t.purpose}>
      {(Object.keys(terms) as (keyof typeof terms)[]).map((group) => (
        <Section key={group} title={t[group]}>
          <Terms group={group} />
        </Section>
      ))}
    </Page>
  );
}

function Terms({ group }: { readonly group: keyof typeof terms }) {
  const t = useWords(glossary);
  const language = useLanguage();
  const other = language === "fr" ? "en" : "fr";
  return (
    <dl className={classes.terms}>
      {terms[group].map((term) => {
        const [name, meaning] = term[language];
        return (
          <div key={name} id={anchorOf(term)}>
            <dt>{name}</dt>
            <dd>
              {meaning} <span className={classes.other}>{t.inOther(term[other][0])}</span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
