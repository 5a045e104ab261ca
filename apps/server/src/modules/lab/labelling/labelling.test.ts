import { afterAll, beforeAll, expect, test } from "vitest";
import { makeHost, makeOrganisation, makePerson } from "../../../testing/factories.ts";
import { openTestServer, type TestServer } from "../../../testing/test-server.ts";
import { type LabClient, labClient, themes } from "../testing/lab.ts";

let server: TestServer;
let lab: LabClient;
let colleague: LabClient;
let dataset: string;

beforeAll(async () => {
  server = await openTestServer();
  const lead = await makeOrganisation(server, await makeHost(server));
  lab = labClient(server, lead);
  colleague = labClient(server, await makePerson(server, lead, "data"));
  dataset = await lab.dataset(themes(60));
});
afterAll(() => server.close());

interface Row {
  readonly position: number;
  readonly text: string;
  readonly reason: string | null;
}

const begin = async (options: object = {}) => {
  const classes = ["eau", "école"];
  const made = await lab.post("/labellings", {
    dataset,
    name: "Thèmes",
    text_columns: ["texte"],
    classes,
    ...options,
  });
  await lab.work();
  return made.body.id as string;
};
const claim = async (who: LabClient, id: string, count = 10): Promise<Row[]> =>
  (await who.post(`/labellings/${id}/claims`, { count })).body;
const answer = (who: LabClient, id: string, position: number, ...labels: string[]) =>
  who.post(`/labellings/${id}/answers`, { answers: [{ position, labels }] });
const truth = ({ position }: Row) => (position % 2 === 0 ? "eau" : "école");
const state = async (id: string) => (await lab.get(`/labellings/${id}`)).body;

test("two people who ask at once never get the same row", async () => {
  const id = await begin();
  const batches = await Promise.all([lab, colleague, lab, colleague].map((who) => claim(who, id)));
  const mine = new Set([...batches[0], ...batches[2]].map(({ position }) => position));
  const theirs = new Set([...batches[1], ...batches[3]].map(({ position }) => position));
  expect(mine.size).toBe(10);
  expect([...theirs].filter((position) => mine.has(position))).toEqual([]);
  expect(batches[0][0].reason).toBe("diverse");
});

test("with overlap both get a row, and what they differ on is decided", async () => {
  const id = await begin({ overlap: 2 });
  const [mine, theirs] = [await claim(lab, id, 12), await claim(colleague, id, 12)];
  expect(theirs.map(({ position }) => position)).toEqual(mine.map(({ position }) => position));
  await Promise.all(
    mine.flatMap((row, i) => [
      answer(lab, id, row.position, truth(row)),
      answer(colleague, id, row.position, truth(i === 0 ? { ...row, position: row.position + 1 } : row)),
    ]),
  );
  const differing = (await lab.get(`/labellings/${id}/disagreements`)).body;
  expect(differing).toHaveLength(1);
  expect(differing[0].answers).toHaveLength(2);
  await lab.post(`/labellings/${id}/decisions`, { position: mine[0].position, labels: [truth(mine[0])] });
  await lab.post(`/labellings/${id}/refreshes`);
  await lab.work();
  const { labelling, progress } = await state(id);
  expect(labelling.settled).toBe(12);
  expect(progress).toMatchObject({ rows: 60, open: 48, disagreements: 0 });
  expect(labelling.agreement).toMatchObject({ rows: 12, answers: 24 });
});

test("an answer can be changed, taken back or passed on", async () => {
  const id = await begin();
  const [row, other] = await claim(lab, id, 2);
  await answer(lab, id, row.position, "école");
  expect((await answer(lab, id, row.position, "eau")).body).toEqual({ settled: 1 });
  expect((await lab.post(`/labellings/${id}/undo`)).body).toEqual({ position: row.position });
  expect((await state(id)).labelling.settled).toBe(0);
  expect((await lab.post(`/labellings/${id}/undo`)).body.code).toBe("lab/nothing-to-undo");
  await lab.post(`/labellings/${id}/answers`, { answers: [{ position: other.position, labels: null }] });
  expect((await claim(lab, id, 50)).map(({ position }) => position)).not.toContain(other.position);
  expect((await claim(colleague, id, 50)).map(({ position }) => position)).toContain(other.position);
});

test("labels that are not the task's, and several where one is asked for, are refused whole", async () => {
  const id = await begin();
  const [row] = await claim(lab, id, 1);
  expect((await answer(lab, id, row.position, "<script>")).body.code).toBe("lab/unknown-label");
  expect((await answer(lab, id, row.position, "eau", "école")).body.code).toBe("lab/one-label");
  expect((await answer(lab, id, 999, "eau")).body.code).toBe("lab/not-found");
  expect((await state(id)).progress.by_person).toEqual([]);
});

test("keywords bring a class's rows first", async () => {
  const id = await begin({ keywords: { école: ["institutrice"] } });
  const rows = await claim(lab, id, 10);
  expect(rows[0]).toMatchObject({ reason: "keyword", text: expect.stringContaining("institutrice") });
});

test("labels teach a model that orders the rest, and become a version", async () => {
  const id = await begin();
  for (let i = 0; i < 3; i++) {
    const rows = await claim(lab, id, 12);
    const answers = rows.map((row) => ({ position: row.position, labels: [truth(row)] }));
    await lab.post(`/labellings/${id}/answers`, { answers });
    await lab.work();
  }
  expect((await claim(lab, id, 1))[0].reason).toBe("uncertain");
  expect((await state(id)).labelling.curve.answer).toBe("too few labels");
  const { body } = await lab.post(`/labellings/${id}/versions`, { column: "étiquette" });
  await lab.work();
  expect((await lab.get(`/jobs/${body.job}`)).body.state).toBe("done");
  const { latest } = (await lab.get(`/datasets/${dataset}`)).body;
  const version = (await lab.get(`/datasets/${dataset}/versions/${latest}`)).body;
  expect(version).toMatchObject({ change: "labelled", rows: 60 });
  expect(version.columns.at(-1)).toBe("étiquette");
  const { items } = (await lab.get(`/datasets/${dataset}/versions/${latest}/rows?limit=60`)).body;
  const given = items.filter(({ cells }: { cells: string[] }) => cells[4] !== "");
  expect(given).toHaveLength(36);
  for (const { cells } of given) expect(cells[4]).toBe(cells[2]);
});

test("a closed task takes no answer", async () => {
  const id = await begin();
  expect((await lab.post(`/labellings/${id}/close`)).status).toBe(204);
  expect((await lab.post(`/labellings/${id}/claims`)).body.code).toBe("lab/labelling-closed");
});

test("erasing a row takes its labels too", async () => {
  const id = await begin();
  await answer(lab, id, 4, "eau");
  await lab.post(`/datasets/${dataset}/erasures`, { positions: [4] });
  const { labelling, progress } = await state(id);
  expect([labelling.settled, progress.rows, progress.by_person]).toEqual([0, 59, []]);
});
