import { type App, cutPage, organisationRoute, pageOf, readCursor } from "../../../platform/http/index.ts";
import { askedJob } from "../datasets/schema.ts";
import { oneExperiment } from "../experiments/queries/experiments.ts";
import { experimentParams } from "../experiments/schema.ts";
import * as policy from "../policy.ts";
import { answerQuestion } from "./commands/answer-question.ts";
import { askLabels } from "./commands/ask-labels.ts";
import * as present from "./present.ts";
import { questions, queueCounts } from "./queries/questions.ts";
import * as schema from "./schema.ts";

const tag = "use";

export function questionRoutes(app: App): void {
  readRoutes(app);
  changeRoutes(app);
}

function readRoutes(app: App): void {
  organisationRoute(app, {
    method: "GET",
    path: "/experiments/:experiment/queue",
    summary: "How many texts wait for a human, and how many answers for the dataset",
    tag,
    rule: policy.everybodyLooks,
    params: experimentParams,
    answer: schema.queueShape,
    handle: async ({ tx, acting, params }) => {
      await oneExperiment(tx, { ...acting, ...params });
      return queueCounts(tx, { ...acting, ...params });
    },
  });
  organisationRoute(app, {
    method: "GET",
    path: "/experiments/:experiment/questions",
    summary: "Texts on which the model abstained, in the order of the queue",
    tag,
    rule: policy.everybodyLooks,
    params: experimentParams,
    query: schema.questionsQuery,
    answer: pageOf(schema.questionShape),
    handle: async ({ tx, acting, params, query: { cursor, limit, state } }) => {
      await oneExperiment(tx, { ...acting, ...params });
      const page = { open: state === "open", after: readCursor(cursor), count: limit + 1 };
      const rows = await questions(tx, { ...acting, ...params, ...page });
      return cutPage({
        rows,
        limit,
        position: (row) => ({ at: row.createdAt, id: row.id }),
        present: present.presentQuestion,
      });
    },
  });
}

function changeRoutes(app: App): void {
  organisationRoute(app, {
    method: "PUT",
    path: "/questions/:question/answer",
    summary: "Answers in the model's stead",
    tag,
    rule: policy.peopleLabel,
    params: schema.questionParams,
    body: schema.humanAnswer,
    answer: schema.questionShape,
    handle: async ({ tx, acting, params, body, now }) =>
      present.presentQuestion(await answerQuestion(tx, { ...acting, ...params, ...body, now })),
  });
  organisationRoute(app, {
    method: "POST",
    path: "/experiments/:experiment/labels",
    summary: "Adds the humans' answers to the dataset, as labelled rows of a new version",
    tag,
    rule: policy.dataPeopleWork,
    params: experimentParams,
    answer: askedJob,
    status: 202,
    handle: ({ tx, acting, params, now }) => askLabels(tx, { acting, ...params, now }),
  });
}
