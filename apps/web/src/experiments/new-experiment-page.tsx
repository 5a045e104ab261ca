import { MultiSelect, NativeSelect, NumberInput, TextInput } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { answered, api, type Schemas } from "../api/client.ts";
import { useOrganisation } from "../api/me.ts";
import { only } from "../frame/only.tsx";
import { useLanguage } from "../i18n/language.ts";
import { useWords } from "../i18n/words.ts";
import { Empty } from "../ui/empty.tsx";
import { Form } from "../ui/form.tsx";
import { Loaded } from "../ui/loaded.tsx";
import { Page } from "../ui/page.tsx";
import { useRules } from "../ui/rules.ts";
import { useSending } from "../ui/use-sending.ts";
import { dataPeople } from "./data-people.ts";
import { making } from "./new-words.ts";
import { datasetsQuery, versionsQuery } from "./queries.ts";
import { useFigures } from "./use-figures.ts";

export const NewExperimentPage = only(dataPeople, NewExperiment);

type Dataset = Schemas["Dataset"];

function NewExperiment() {
  const t = useWords(making);
  const { id } = useOrganisation();
  const query = useQuery(datasetsQuery(id));
  return (
    <Page title={t.name} purpose={t.purpose}>
      <Loaded query={query} lines={4}>
        {({ items }) => {
          const ready = items.filter(({ latest }) => latest > 0);
          if (ready.length === 0) return <Empty title={t.noDataset} example={t.noDatasetExample} />;
          return <ExperimentForm datasets={ready} />;
        }}
      </Loaded>
    </Page>
  );
}

/** What the columns' roles say of a dataset: its text, its label, its groups. */
function guesses({ id, name, latest, roles }: Dataset) {
  const of = (role: string) => Object.keys(roles).filter((column) => roles[column] === role);
  const [label = ""] = of("label");
  return {
    name,
    dataset: id,
    version: String(latest),
    text: of("text").slice(0, 1),
    label,
    groups: of("group").slice(0, 2),
  };
}

function ExperimentForm({ datasets }: { readonly datasets: readonly Dataset[] }) {
  const t = useWords(making);
  const { id: organisation } = useOrganisation();
  const { dataset: wanted } = useSearch({ from: "/frame/organisations/$organisation/experiments/new" });
  const rules = useRules();
  const language = useLanguage();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const isLabelled = ({ roles }: Dataset) => Object.values(roles).includes("label");
  const first = datasets.find(({ id }) => id === wanted) ?? datasets.find(isLabelled) ?? datasets[0];
  const sending = useSending({
    initial: { ...guesses(first), seed: 1, share: 20, precision: 85, separator: "" },
    rules: {
      name: rules.name,
      text: (columns: string[], { label }) =>
        columns.length === 0 ? t.column : columns.includes(label) ? t.notSame : null,
      label: (column: string) => (column === "" ? t.column : null),
    },
    send: async (values, key) => {
      const params = { path: { organisation }, header: { "idempotency-key": key } };
      const body = { ...bodyOf(values), language };
      const made = await answered(
        api.POST("/api/organisations/{organisation}/experiments", { params, body }),
      );
      await queries.invalidateQueries({ queryKey: ["organisations", organisation] });
      await navigate({
        to: "/organisations/$organisation/experiments/$experiment",
        params: { organisation, experiment: made.experiment },
      });
    },
  });
  const { form } = sending;
  const change = (id: string) => form.setValues(guesses(datasets.find((one) => one.id === id)!));
  return (
    <Form sending={sending} action={t.start}>
      <NativeSelect
        label={t.dataset}
        data={datasets.map(({ id, name }) => ({ value: id, label: name }))}
        value={form.values.dataset}
        onChange={({ currentTarget }) => change(currentTarget.value)}
      />
      <VersionAndColumns form={form} />
      <TextInput label={t.called} {...form.getInputProps("name")} />
      <details>
        <summary>{t.options}</summary>
        <Options form={form} />
      </details>
    </Form>
  );
}

type Values = ReturnType<typeof guesses> & {
  readonly seed: number;
  readonly share: number;
  readonly precision: number;
  readonly separator: string;
};
type Fields = { readonly form: ReturnType<typeof useSending<Values>>["form"] };

const bodyOf = ({ name, dataset, version, text, label, groups, ...more }: Values) => ({
  name: name.trim(),
  dataset,
  version: Number(version),
  text_columns: text,
  label_column: label,
  group_columns: groups,
  labels_separator: more.separator === "" ? null : more.separator,
  test_share: more.share / 100,
  seed: more.seed,
  wanted_precision: more.precision / 100,
});

function VersionAndColumns({ form }: Fields) {
  const t = useWords(making);
  const { count } = useFigures();
  const { id } = useOrganisation();
  const { dataset, version } = form.values;
  const { data: versions = [] } = useQuery(versionsQuery(id, dataset));
  const columns = versions.find(({ number }) => String(number) === version)?.columns ?? [];
  const shown = versions.map(({ number, rows }) => ({
    value: String(number),
    label: t.versionOf(number, count(rows)),
  }));
  return (
    <>
      <NativeSelect label={t.version} data={shown} {...form.getInputProps("version")} />
      <MultiSelect
        size="md"
        label={t.text}
        description={t.textHelp}
        data={columns}
        {...form.getInputProps("text")}
      />
      <NativeSelect
        label={t.label}
        description={t.labelHelp}
        data={[{ value: "", label: t.choose }, ...columns]}
        {...form.getInputProps("label")}
      />
      <MultiSelect
        size="md"
        label={t.groups}
        description={t.groupsHelp}
        data={columns}
        {...form.getInputProps("groups")}
      />
    </>
  );
}

function Options({ form }: Fields) {
  const t = useWords(making);
  const number = (name: "seed" | "share" | "precision") => form.getInputProps(name);
  return (
    <>
      <NumberInput size="md" mt="md" label={t.seed} description={t.seedHelp} min={0} {...number("seed")} />
      <NumberInput size="md" mt="md" label={t.share} min={5} max={50} {...number("share")} />
      <NumberInput
        size="md"
        mt="md"
        label={t.precision}
        description={t.precisionHelp}
        min={50}
        max={99}
        {...number("precision")}
      />
      <TextInput
        mt="md"
        label={t.separator}
        description={t.separatorHelp}
        {...form.getInputProps("separator")}
      />
    </>
  );
}
