import { type App, openRoute, organisationRoute } from "../../../platform/http/index.ts";
import { answerForm } from "./commands/answer-form.ts";
import { createForm } from "./commands/create-form.ts";
import { revokeForm } from "./commands/revoke-form.ts";
import * as policy from "./policy.ts";
import * as present from "./present.ts";
import { asked } from "./queries/asked.ts";
import { answeredForm, forms } from "./queries/forms.ts";
import * as schema from "./schema.ts";

const tag = "feedback";
const ofInitiative = "/initiatives/:initiative/forms";
const one = "/feedback-forms/:form";

export function feedbackRoutes(app: App): void {
  linkRoutes(app);
  answerRoutes(app);
  publicRoutes(app);
}

function linkRoutes(app: App): void {
  organisationRoute(app, {
    method: "GET",
    path: ofInitiative,
    summary: "The feedback links of an initiative",
    tag,
    rule: policy.everybodySeesInitiatives,
    params: schema.initiativeParams,
    answer: schema.formShape.array(),
    handle: async ({ tx, acting, params: { initiative }, now }) =>
      (await forms(tx, { ...acting, initiative })).map((row) => present.presentForm(row, now)),
  });
  organisationRoute(app, {
    method: "POST",
    path: ofInitiative,
    summary: "Makes a link by which people in the field answer without an account",
    tag,
    rule: policy.workersLeadInitiatives,
    params: schema.initiativeParams,
    body: schema.newForm,
    answer: schema.madeForm,
    status: 201,
    handle: async ({ tx, acting, params: { initiative }, body, now }) => {
      const { cycle, days, most_answers: mostAnswers, ...asks } = body;
      const form = { ...asks, mostAnswers };
      const { row, token } = await createForm(tx, { ...acting, initiative, cycle, form, days, now });
      return { form: present.presentForm(row, now), link: `${app.platform.config.url}/feedback#${token}` };
    },
  });
}

function answerRoutes(app: App): void {
  organisationRoute(app, {
    method: "GET",
    path: one,
    summary: "A feedback form with its answers, summarised",
    tag,
    rule: policy.everybodySeesInitiatives,
    params: schema.formParams,
    answer: schema.formSummary,
    handle: async ({ tx, acting, params, now }) => {
      const { form, answers } = await answeredForm(tx, { ...acting, ...params });
      return present.presentSummary(form, answers, now);
    },
  });
  organisationRoute(app, {
    method: "DELETE",
    path: one,
    summary: "Closes a feedback link at once; its answers stay",
    tag,
    rule: policy.workersLeadInitiatives,
    params: schema.formParams,
    answer: schema.nothing,
    status: 204,
    handle: async ({ tx, acting, params: { form }, now }) => {
      await revokeForm(tx, { ...acting, form, now });
      return null;
    },
  });
}

/** Neither sets a cookie nor keeps an address; whoever holds the link may. */
function publicRoutes(app: App): void {
  openRoute(app, {
    method: "POST",
    path: "/api/feedback/show",
    summary: "What a feedback link asks",
    tag,
    rateLimit: 60,
    body: schema.shownToken,
    answer: schema.askedShape,
    handle: async ({ tx, body: { token }, now }) => {
      const { form, organisation } = await asked(tx, { token, now });
      const { title, introduction, language, questions } = form;
      return { organisation: organisation.name, title, introduction, language, questions: [...questions] };
    },
  });
  openRoute(app, {
    method: "POST",
    path: "/api/feedback/answers",
    summary: "Answers by a feedback link",
    tag,
    rateLimit: 30,
    body: schema.newAnswer,
    answer: schema.nothing,
    status: 204,
    handle: async ({ tx, body, now }) => {
      await answerForm(tx, { ...body, now });
      return null;
    },
  });
}
