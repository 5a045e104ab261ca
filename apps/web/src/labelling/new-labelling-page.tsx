import { Checkbox, NativeSelect, Stack, Textarea, TextInput } from "@mantine/core";
import { useInfiniteQuery, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { answered, api } from "../api/client.ts";
import { useOrganisation } from "../api/me.ts";
import { type Dataset, datasetsQuery, type Version, versionQuery } from "../datasets/queries.ts";
import { dataPeople } from "../frame/area.ts";
import { only } from "../frame/only.tsx";
import { useWords } from "../i18n/words.ts";
import { Empty } from "../ui/empty.tsx";
import { Form } from "../ui/form.tsx";
import { ButtonLink } from "../ui/link.tsx";
import { Loaded } from "../ui/loaded.tsx";
import { Page } from "../ui/page.tsx";
import { useSending } from "../ui/use-sending.ts";
import { linesOf, readKeywords } from "./read-classes.ts";
import { labellings } from "./words.ts";

export const NewLabellingPage = only(dataPeople, NewLabelling);

function NewLabelling() {
  const t = useWords(labellings);
  const { id: organisation } = useOrganisation();
  const { dataset } = useSearch({ strict: false }) as { dataset?: string };
  const query = useInfiniteQuery(datasetsQuery(organisation));
  return (
    <Page title={t.newName} purpose={t.newPurpose}>
      <Loaded query={query}>
        {({ pages }) => {
          const all = pages.flatMap(({ items }) => items).filter(({ expired_at }) => expired_at === null);
          const chosen = all.find(({ id }) => id === dataset) ?? all[0];
          return chosen ? (
            <Choice all={all} chosen={chosen} />
          ) : (
            <Empty
              title={t.noData}
              example={t.emptyExample}
              action={
                <ButtonLink to="/organisations/$organisation/datasets/new" params={{ organisation }}>
                  {t.noData}
                </ButtonLink>
              }
            />
          );
        }}
      </Loaded>
    </Page>
  );
}

function Choice({ all, chosen }: { readonly all: readonly Dataset[]; readonly chosen: Dataset }) {
  const t = useWords(labellings);
  const { id } = useOrganisation();
  const navigate = useNavigate({ from: "/organisations/$organisation/labellings/new" });
  const query = useQuery(versionQuery(id, chosen.id, chosen.latest));
  return (
    <Stack gap="xl" maw="30rem">
      <NativeSelect
        label={t.dataset}
        value={chosen.id}
        data={all.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(event) => void navigate({ search: { dataset: event.currentTarget.value }, replace: true })}
      />
      {chosen.latest === 0 ? (
        <p>{t.notRead}</p>
      ) : (
        <Loaded query={query}>
          {(version) => <TaskForm key={chosen.id} dataset={chosen} version={version} />}
        </Loaded>
      )}
    </Stack>
  );
}

function TaskForm({ dataset, version }: { readonly dataset: Dataset; readonly version: Version }) {
  const t = useWords(labellings);
  const proposed = proposedClasses(dataset, version);
  const sending = useTaskSending(dataset, version, proposed?.classes ?? []);
  const { form } = sending;
  return (
    <Form sending={sending} action={t.begin}>
      <TextInput label={t.nameLabel} description={t.nameHelp} {...form.getInputProps("name")} />
      <Checkbox.Group label={t.columns} {...form.getInputProps("columns")}>
        <Stack gap="xs" mt="xs">
          {version.columns.map((column) => (
            <Checkbox key={column} value={column} label={column} />
          ))}
        </Stack>
      </Checkbox.Group>
      <Textarea
        label={t.classesLabel}
        description={proposed ? t.fromColumn(proposed.column) : t.classesHelp}
        autosize
        minRows={4}
        {...form.getInputProps("classes")}
      />
      <Checkbox label={t.multi} {...form.getInputProps("multi", { type: "checkbox" })} />
      <NativeSelect
        label={t.overlap}
        description={t.overlapHelp}
        data={[1, 2, 3].map((count) => ({ value: String(count), label: t.overlaps(count) }))}
        {...form.getInputProps("overlap")}
      />
      <Textarea
        label={t.keywords}
        description={t.keywordsHelp}
        autosize
        minRows={2}
        {...form.getInputProps("keywords")}
      />
    </Form>
  );
}

/** The values of a column of labels, where there is one. */
function proposedClasses({ roles }: Dataset, { profile }: Version) {
  const found = profile?.balances.find(({ column }) => roles[column] === "label");
  return found && { column: found.column, classes: found.classes.map(({ value }) => value) };
}

/** As the form holds it. */
interface Task extends Record<string, unknown> {
  readonly name: string;
  readonly columns: string[];
  readonly classes: string;
  readonly multi: boolean;
  readonly overlap: string;
  readonly keywords: string;
}

function useTaskSending(dataset: Dataset, version: Version, classes: readonly string[]) {
  const t = useWords(labellings);
  const { id: organisation } = useOrganisation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useSending<Task>({
    draft: `labelling.${dataset.id}`,
    initial: {
      name: "",
      columns: version.columns.filter((column) => dataset.roles[column] === "text"),
      classes: classes.join("\n"),
      multi: false,
      overlap: "1",
      keywords: "",
    },
    rules: {
      name: (name: string) => (name.trim() === "" ? t.nameMissing : null),
      columns: (columns: readonly string[]) => (columns.length === 0 ? t.columnsMissing : null),
      classes: (text: string) => {
        const lines = linesOf(text);
        if (lines.length < 2) return t.classesMissing;
        if (lines.some((line) => line.includes("|"))) return t.classesBar;
        return new Set(lines).size === lines.length ? null : t.classesTwice;
      },
      keywords: (text: string, values: Task) => {
        const { unknown } = readKeywords(text, linesOf(values.classes));
        return unknown === undefined ? null : t.keywordsUnknown(unknown);
      },
    },
    send: async (values, key) => {
      const named = linesOf(values.classes);
      const body = {
        dataset: dataset.id,
        name: values.name.trim(),
        text_columns: values.columns,
        classes: named,
        multi_label: values.multi,
        overlap: Number(values.overlap),
        keywords: readKeywords(values.keywords, named).keywords,
      };
      const params = { path: { organisation }, header: { "idempotency-key": key } };
      const made = await answered(api.POST("/api/organisations/{organisation}/labellings", { params, body }));
      await queries.invalidateQueries({ queryKey: ["organisations", organisation] });
      await navigate({
        to: "/organisations/$organisation/labellings/$labelling/work",
        params: { organisation, labelling: made.id },
      });
    },
  });
}
