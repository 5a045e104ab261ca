import { type App, organisationRoute } from "../../../platform/http/index.ts";
import { nothing } from "../datasets/schema.ts";
import * as policy from "../policy.ts";
import { answerRows, decideRow, undoAnswer } from "./commands/answer-rows.ts";
import { claimRows } from "./commands/claim-rows.ts";
import { oneLabelling } from "./queries/one-labelling.ts";
import * as schema from "./schema.ts";

const tag = "labelling";

export function answerRoutes(app: App): void {
  organisationRoute(app, {
    method: "POST",
    path: "/labellings/:labelling/claims",
    summary: "The next rows for the person who asks; for a quarter of an hour nobody else gets them",
    tag,
    rule: policy.peopleLabel,
    params: schema.labellingParams,
    body: schema.claim,
    answer: schema.claimedRow.array(),
    handle: ({ tx, acting, params, body, now }) => claimRows(tx, { ...acting, ...params, ...body, now }),
  });
  organisationRoute(app, {
    method: "POST",
    path: "/labellings/:labelling/answers",
    summary: "Keeps one’s answers; they are durable once this is answered",
    tag,
    rule: policy.peopleLabel,
    params: schema.labellingParams,
    body: schema.answers,
    answer: schema.answered,
    handle: async ({ tx, acting, params, body, now }) => {
      await answerRows(tx, { acting, ...params, ...body, now });
      return { settled: (await oneLabelling(tx, { ...acting, ...params })).settled };
    },
  });
  organisationRoute(app, {
    method: "POST",
    path: "/labellings/:labelling/undo",
    summary: "Takes back one’s last answer",
    tag,
    rule: policy.peopleLabel,
    params: schema.labellingParams,
    answer: schema.undone,
    handle: async ({ tx, acting, params, now }) => ({
      position: await undoAnswer(tx, { acting, ...params, now }),
    }),
  });
  organisationRoute(app, {
    method: "POST",
    path: "/labellings/:labelling/decisions",
    summary: "Decides a row on which people differ",
    tag,
    rule: policy.peopleLabel,
    params: schema.labellingParams,
    body: schema.decision,
    answer: nothing,
    status: 204,
    handle: async ({ tx, acting, params, body, now }) => {
      await decideRow(tx, { acting, ...params, ...body, now });
      return null;
    },
  });
}
