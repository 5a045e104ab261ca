import { Button, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { IconPrinter } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { answered, api } from "../api/client.ts";
import { useOrganisation } from "../api/me.ts";
import { dataPeople, leads } from "../frame/area.ts";
import { useFormat } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { Note } from "../ui/note.tsx";
import { Section } from "../ui/page.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";
import { StateWord } from "../ui/state-word.tsx";
import { type Saving, useSaving } from "../ui/use-saving.ts";
import classes from "./datasheet.module.css";
import { datasheet } from "./datasheet-words.ts";
import { missingOf } from "./missing.ts";
import type { PartProps } from "./parts.ts";
import { type Dataset, datasetQuery } from "./queries.ts";
import { Removal } from "./removal.tsx";

type Sheet = Pick<Dataset, "name" | "origin" | "legal_basis" | "people_described" | "retain_until">;

/** Where the rows come from, of whom they tell, by what right and until when; also on paper. */
export function DatasheetPart({ dataset }: PartProps) {
  const t = useWords(datasheet);
  const acting = useOrganisation();
  const may = dataPeople(acting);
  const { name, origin, legal_basis, people_described, retain_until } = dataset;
  const saving = useSaving<Sheet>(
    { name, origin, legal_basis, people_described, retain_until },
    useSaveDatasheet(dataset.id),
  );
  return (
    <>
      <p className={classes.purpose} data-screen-only>
        {t.purpose}
      </p>
      <Missing sheet={saving.values} />
      {may && <Fields saving={saving} />}
      <Paper sheet={saving.values} alone={!may} />
      <div data-screen-only>
        <Button
          variant="default"
          leftSection={<IconPrinter size={18} stroke={1.7} aria-hidden="true" />}
          onClick={() => print()}
        >
          {t.print}
        </Button>
      </div>
      {leads(acting) && (
        <div data-screen-only>
          <Section title={t.remove} purpose={t.removeHelp}>
            <Removal dataset={dataset} />
          </Section>
        </div>
      )}
    </>
  );
}

function useSaveDatasheet(dataset: string) {
  const { id: organisation } = useOrganisation();
  const queries = useQueryClient();
  return async (change: Partial<Sheet>) => {
    // An empty name is being typed over: the last one stays until there is another.
    const { name, ...rest } = change;
    const body = name?.trim() ? { ...rest, name: name.trim() } : rest;
    const path = "/api/organisations/{organisation}/datasets/{dataset}";
    const changed = await answered(
      api.PATCH(path, { params: { path: { organisation, dataset } }, body, keepalive: true }),
    );
    queries.setQueryData(datasetQuery(organisation, dataset).queryKey, changed);
  };
}

function Missing({ sheet }: { readonly sheet: Sheet }) {
  const t = useWords(datasheet);
  const format = useFormat();
  const missing = missingOf(sheet);
  if (missing.length === 0) return <StateWord state="good">{t.complete}</StateWord>;
  const names = missing.map((field) => t[field].toLowerCase());
  return (
    <Note tone="attention" title={t.missing(format.list(names))}>
      <p>{t.missingHelp}</p>
    </Note>
  );
}

function Fields({ saving }: { readonly saving: Saving<Sheet> }) {
  const t = useWords(datasheet);
  const { values, set } = saving;
  return (
    <div className={classes.fields} data-screen-only>
      <TextInput
        label={t.name}
        value={values.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <Textarea
        label={t.origin}
        description={t.originHelp}
        autosize
        minRows={2}
        value={values.origin}
        onChange={(event) => set({ origin: event.currentTarget.value })}
      />
      <NativeSelect
        label={t.legal_basis}
        description={t.legalHelp}
        value={values.legal_basis ?? ""}
        data={[
          { value: "", label: t.unsaid },
          ...Object.entries(t.bases).map(([value, label]) => ({ value, label })),
        ]}
        onChange={(event) =>
          set({ legal_basis: (event.currentTarget.value || null) as Sheet["legal_basis"] })
        }
      />
      <Textarea
        label={t.people_described}
        description={t.peopleHelp}
        autosize
        minRows={2}
        value={values.people_described}
        onChange={(event) => set({ people_described: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        className={classes.date}
        label={t.retain_until}
        description={t.retainHelp}
        value={values.retain_until ?? ""}
        onChange={(event) => set({ retain_until: event.currentTarget.value || null })}
      />
      <SavingWord saving={saving} />
    </div>
  );
}

function SavingWord({ saving: { state, problem, retry } }: { readonly saving: Saving<Sheet> }) {
  const t = useWords(datasheet);
  return (
    <div role="status" className={classes.saving}>
      {problem && <ProblemNote error={problem} retry={retry} />}
      {!problem && state === "saving" && <StateWord state="open">{t.saving}</StateWord>}
      {!problem && state === "saved" && <StateWord state="good">{t.saved}</StateWord>}
    </div>
  );
}

/** The same to be read, by those who may not write and on paper. */
function Paper({ sheet, alone }: { readonly sheet: Sheet; readonly alone: boolean }) {
  const t = useWords(datasheet);
  const format = useFormat();
  const said = {
    origin: sheet.origin,
    legal_basis: sheet.legal_basis && t.bases[sheet.legal_basis],
    people_described: sheet.people_described,
    retain_until: sheet.retain_until && format.date(sheet.retain_until),
  };
  return (
    <dl className={alone ? classes.paper : classes.paperOnly}>
      {(Object.keys(said) as (keyof typeof said)[]).map((field) => (
        <div key={field}>
          <dt>{t[field]}</dt>
          <dd>{said[field] || t.nothing}</dd>
        </div>
      ))}
    </dl>
  );
}
