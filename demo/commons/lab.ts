import { member, type OrganisationKey } from "./cast.ts";
import { allDone } from "./datasets.ts";
import { at, type Context, emailOf, type Made, made, type Step } from "./step.ts";

interface Task {
  readonly file: string;
  readonly key: OrganisationKey;
  readonly name: string;
  readonly text: readonly string[];
  readonly label: string;
  readonly groups: readonly string[];
}

const resources: Task = {
  file: "ressources.csv",
  key: "classe-ouverte",
  name: "Thème des ressources",
  text: ["titre", "description"],
  label: "theme",
  groups: ["region", "langue"],
};
const actions: Task = {
  file: "actions.csv",
  key: "gestes-citoyens",
  name: "Type des actions",
  text: ["texte"],
  label: "type",
  groups: ["tranche_age"],
};

/** So many rows are labelled; whoever enters the demo goes on from there. */
const wantedLabels = 30;

/** A labelling that has begun, and one experiment for each file with labels. */
export function labSteps(): Step[] {
  const labelling = (task: Task): Step => ({
    name: `labelling ${task.file}`,
    kind: "labelling",
    of: member(task.key),
    run: (context) => label(context, task),
  });
  const experiment = (task: Task): Step => ({
    name: `experiment ${task.file}`,
    kind: "experiment",
    of: member(task.key),
    run: (context) => train(context, task),
  });
  return [experiment(resources), experiment(actions), labelling(actions)];
}

async function train(context: Context, task: Task): Promise<Made> {
  const { key, file, name } = task;
  const as = emailOf(context, "data", key);
  const { dataset, version } = await newest(context, task);
  const { experiment } = await context.client.json<{ experiment: string }>({
    method: "POST",
    path: at(context, key, "/experiments"),
    as,
    body: {
      name,
      dataset,
      version,
      text_columns: task.text,
      label_column: task.label,
      group_columns: task.groups,
    },
    once: `experiment ${file}`,
  });
  const path = at(context, key, `/experiments/${experiment}`);
  await context.client.until(async () => {
    const { state } = await context.client.json<{ state: string }>({ path, as });
    if (state === "failed" || state === "cancelled") throw new Error(`the experiment ended as ${state}`);
    return state === "done" || undefined;
  });
  return { experiment };
}

/** The answers are the labels that the file already holds: nobody's judgement is made up. */
async function label(context: Context, task: Task): Promise<Made> {
  const { client } = context;
  const { key, file, name } = task;
  const as = emailOf(context, "data", key);
  const { dataset, version } = await newest(context, task);
  const known = await labelsOf(context, task, `/datasets/${dataset}/versions/${version}`);
  const classes = [...new Set(known.values())].filter((one) => one !== "").sort();
  const { id } = await client.json<{ id: string }>({
    method: "POST",
    path: at(context, key, "/labellings"),
    as,
    body: { dataset, name: `${name}, à la main`, text_columns: task.text, classes },
    once: `labelling ${file}`,
  });
  const path = at(context, key, `/labellings/${id}`);
  for (let settled = 0; settled < wantedLabels; ) {
    const rows = await client.json<{ position: number }[]>({
      method: "POST",
      path: `${path}/claims`,
      as,
      body: { count: 10 },
    });
    const answers = rows.map(({ position }) => {
      const given = known.get(position);
      return { position, labels: given ? [given] : null };
    });
    await client.json({ method: "POST", path: `${path}/answers`, as, body: { answers } });
    ({ settled } = (await client.json<{ labelling: { settled: number } }>({ path, as })).labelling);
  }
  await client.json({ method: "POST", path: `${path}/refreshes`, as, body: {}, once: `refresh ${file}` });
  await allDone(context, key, id);
  return { labelling: id };
}

async function newest(
  context: Context,
  { file, key }: Task,
): Promise<{ readonly dataset: string; readonly version: number }> {
  const { dataset } = made(context, `dataset ${file}`);
  const path = at(context, key, `/datasets/${dataset}`);
  const { latest } = await context.client.json<{ latest: number }>({
    path,
    as: emailOf(context, "data", key),
  });
  return { dataset, version: latest };
}

/** The label of each row, by its position. */
async function labelsOf(
  context: Context,
  { key, label }: Task,
  version: string,
): Promise<ReadonlyMap<number, string>> {
  const as = emailOf(context, "data", key);
  const { columns } = await context.client.json<{ columns: string[] }>({
    path: at(context, key, version),
    as,
  });
  const found = new Map<number, string>();
  let next: string | null = "";
  while (next !== null) {
    const path = at(
      context,
      key,
      `${version}/rows?limit=100${next && `&cursor=${encodeURIComponent(next)}`}`,
    );
    const page: RowsPage = await context.client.json<RowsPage>({ path, as });
    for (const { position, cells } of page.items) found.set(position, cells[columns.indexOf(label)]);
    next = page.next;
  }
  return found;
}

interface RowsPage {
  readonly items: readonly { readonly position: number; readonly cells: readonly string[] }[];
  readonly next: string | null;
}
