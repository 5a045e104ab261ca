import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { queryAs } from "../../../testing/databases.ts";
import { makeHost, makeOrganisation, type TestPerson, tokenOf } from "../../../testing/factories.ts";
import { openTestServer, type TestServer } from "../../../testing/test-server.ts";
import { answerTo, initiativeClient } from "./testing/access.ts";

let server: TestServer;
let ngo: TestPerson;
let other: TestPerson;
let initiative: string;

beforeAll(async () => {
  server = await openTestServer();
  const host = await makeHost(server);
  ngo = await makeOrganisation(server, host);
  other = await makeOrganisation(server, host);
  initiative = await initiativeClient(ngo).begun();
});
afterAll(() => server.close());

async function makeLink(more: object = {}) {
  const { body } = await initiativeClient(ngo).form(initiative, more);
  return { form: body.form.id as string, token: tokenOf(body.link) };
}
const send = (body: object) => server.ask("POST", "/api/feedback/answers", body);
const show = (token: string) => server.ask("POST", "/api/feedback/show", { token });
const closed = [410, "feedback/link-closed"];
const code = ({ status, body }: { status: number; body: { code?: string } }) => [status, body?.code];
const asOwner = (text: string) => queryAs(server.databaseUrl, ngo.organisation, text);

test("whoever holds the link reads the questions and answers without an account", async () => {
  const { form, token } = await makeLink();
  const shown = await show(token);
  expect([shown.status, shown.body.organisation, shown.body.questions.length]).toEqual([200, "Une ngo", 3]);
  for (const answers of [
    [4, true, "Plus vite"],
    [5, null, null],
    [2, false, ""],
  ]) {
    const sent = await send(answerTo(token, answers));
    expect([sent.status, sent.headers["set-cookie"]]).toEqual([204, undefined]);
  }
  const { form: told, questions } = await initiativeClient(ngo).summary(form);
  expect(told.answers).toBe(3);
  expect(questions).toMatchObject([
    { answered: 3, counts: [0, 1, 0, 1, 1], median: 4 },
    { answered: 2, yes: 1, share: 0.5 },
    { answered: 1, texts: [{ text: "Plus vite" }] },
  ]);
});

test("neither the secret nor an address is kept, in tables or in the log", async () => {
  const { form, token } = await makeLink();
  const headers = { "x-forwarded-for": "203.0.113.77", "user-agent": "Phone/1.0" };
  await server.ask("POST", "/api/feedback/answers", answerTo(token, [1, null, null]), headers);
  const rows = JSON.stringify([
    await asOwner(`select * from feedback_answer where form_id = '${form}'`),
    await asOwner("select * from feedback_form"),
  ]);
  for (const kept of [rows, server.log.join("")])
    for (const trace of [token.split("_").at(-1)!, "203.0.113.77", "Phone/1.0"])
      expect(kept).not.toContain(trace);
});

test("a link that is unknown, expired, closed or of a decided cycle answers alike", async () => {
  const [unknown, expired, revoked, decided] = [
    `levier_feedback_${ngo.organisation.replaceAll("-", "")}_${"x".repeat(43)}`,
    await makeLink(),
    await makeLink(),
    await makeLink(),
  ];
  const refused = async (token: string) => {
    expect(code(await show(token))).toEqual(closed);
    expect(code(await send(answerTo(token, [1, null, null])))).toEqual(closed);
  };
  await refused(unknown);
  await refused("nonsense");
  await asOwner(
    `update feedback_form set expires_at = now() - interval '1 second' where id = '${expired.form}'`,
  );
  await refused(expired.token);
  const remove = () => ngo.ask("DELETE", `${initiativeClient(ngo).base}/feedback-forms/${revoked.form}`);
  expect([(await remove()).status, (await remove()).status]).toEqual([204, 204]);
  await refused(revoked.token);
  const elsewhere = decided.token.replace(
    ngo.organisation.replaceAll("-", ""),
    other.organisation.replaceAll("-", ""),
  );
  await refused(elsewhere);
  const closing = await initiativeClient(ngo).begun();
  const { body } = await initiativeClient(ngo).form(closing);
  await initiativeClient(ngo).decide(closing, "stop");
  await refused(tokenOf(body.link));
  expect((await initiativeClient(ngo).summary(body.form.id)).form.state).toBe("revoked");
});

test("the same answer sent again counts once; the cap holds for answers that come at once", async () => {
  const { form, token } = await makeLink({ most_answers: 3 });
  const once = answerTo(token, [3, true, null], randomUUID());
  const replays = await Promise.all([send(once), send(once), send(once)]);
  expect(replays.map(({ status }) => status)).toEqual([204, 204, 204]);
  expect((await initiativeClient(ngo).summary(form)).form.answers).toBe(1);
  const many = await Promise.all(Array.from({ length: 6 }, () => send(answerTo(token, [3, true, null]))));
  expect(many.map(({ status }) => status).sort()).toEqual([204, 204, 410, 410, 410, 410]);
  const { form: told, questions } = await initiativeClient(ngo).summary(form);
  expect([told.state, told.answers, questions[0].answered]).toEqual(["full", 3, 3]);
});

test("an answer of another kind is refused, and so is an empty one", async () => {
  const { token } = await makeLink();
  const refused = async (answers: readonly unknown[]) => code(await send(answerTo(token, answers)));
  expect(await refused(["5", null, null])).toEqual([400, "feedback/unfit-answer"]);
  expect(await refused([6, null, null])).toEqual([400, "request/invalid"]);
  expect(await refused([1, null])).toEqual([400, "feedback/unfit-answer"]);
  expect(await refused([1, null, null, null])).toEqual([400, "feedback/unfit-answer"]);
  expect(await refused([null, null, " "])).toEqual([400, "feedback/empty"]);
  expect(await refused([null, null, "x".repeat(1001)])).toEqual([400, "request/invalid"]);
});

test("script, NUL and broken characters in any field come back as harmless text", async () => {
  const script = `<script>alert("1")</script><img src=x onerror=alert(1)>'"--`;
  const { form, token } = await makeLink({
    title: script,
    introduction: script,
    questions: [{ kind: "text", text: script }],
  });
  const shown = await show(token);
  expect(shown.headers["content-type"]).toBe("application/json; charset=utf-8");
  expect(shown.body).toMatchObject({ title: script, introduction: script, questions: [{ text: script }] });
  expect((await send(answerTo(token, [`${script}\0\ud800`]))).status).toBe(204);
  const { questions } = await initiativeClient(ngo).summary(form);
  expect(questions[0].texts[0].text).toBe(`${script}\ufffd`);
});

test("one address is held to so many answers a minute", async () => {
  const { token } = await makeLink();
  const inject = () =>
    server.app.inject({
      method: "POST",
      url: "/api/feedback/answers",
      remoteAddress: "198.51.100.9",
      payload: answerTo(token, [1, null, null]),
    });
  const statuses: number[] = [];
  for (let i = 0; i < 32; i++) statuses.push((await inject()).statusCode);
  expect(statuses.slice(0, 30).every((status) => status === 204)).toBe(true);
  expect(statuses.slice(30)).toEqual([429, 429]);
});
