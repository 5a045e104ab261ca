import { type App, organisationRoute } from "../../../platform/http/index.ts";
import { beginCycle } from "./commands/begin-cycle.ts";
import { changeInitiative } from "./commands/change-initiative.ts";
import { createInitiative } from "./commands/create-initiative.ts";
import { decideCycle } from "./commands/decide-cycle.ts";
import { moveCycle } from "./commands/move-cycle.ts";
import { removeDraft } from "./commands/remove-draft.ts";
import * as policy from "./policy.ts";
import * as present from "./present.ts";
import { cycles } from "./queries/cycles.ts";
import { initiatives } from "./queries/initiatives.ts";
import { oneInitiative } from "./queries/one-initiative.ts";
import * as schema from "./schema.ts";

const tag = "initiatives";
const one = "/initiatives/:initiative";
const params = schema.initiativeParams;

export function initiativeRoutes(app: App): void {
  overviewRoutes(app);
  canvasRoutes(app);
  cycleRoutes(app);
}

function overviewRoutes(app: App): void {
  organisationRoute(app, {
    method: "GET",
    path: "/initiatives",
    summary: "The initiatives as cards of a board, each with the column that it stands in",
    tag,
    rule: policy.everybodySeesInitiatives,
    answer: schema.boardCard.array(),
    handle: async ({ tx, acting }) => {
      const all = await cycles(tx, acting);
      return (await initiatives(tx, acting.organisation)).map((row) => present.presentCard(row, all));
    },
  });
  organisationRoute(app, {
    method: "GET",
    path: "/initiatives/timeline",
    summary: "The initiatives with their cycles and dated steps",
    tag,
    rule: policy.everybodySeesInitiatives,
    answer: schema.timelineLane.array(),
    handle: async ({ tx, acting }) => {
      const all = await cycles(tx, acting);
      return (await initiatives(tx, acting.organisation)).map((row) => present.presentLane(row, all));
    },
  });
  organisationRoute(app, {
    method: "GET",
    path: one,
    summary: "An initiative with its canvas and its cycles",
    tag,
    rule: policy.everybodySeesInitiatives,
    params,
    answer: schema.initiativeShape,
    handle: async ({ tx, acting, params: { initiative } }) => {
      const which = { organisation: acting.organisation, initiative };
      return present.presentInitiative(await oneInitiative(tx, which), await cycles(tx, which));
    },
  });
}

function canvasRoutes(app: App): void {
  organisationRoute(app, {
    method: "POST",
    path: "/initiatives",
    summary: "Begins an initiative as a draft",
    tag,
    rule: policy.workersLeadInitiatives,
    body: schema.newInitiative,
    answer: schema.initiativeShape,
    status: 201,
    handle: async ({ tx, acting, body: { title, ...canvas }, now }) => {
      const initiative = await createInitiative(tx, { acting, title, canvas, now });
      return present.presentInitiative(await oneInitiative(tx, { ...acting, initiative }), []);
    },
  });
  organisationRoute(app, {
    method: "PATCH",
    path: one,
    summary: "Changes the canvas, the title or the owner",
    tag,
    rule: policy.workersLeadInitiatives,
    params,
    body: schema.initiativeChange,
    answer: schema.nothing,
    status: 204,
    handle: async ({ tx, acting, params: { initiative }, body: { owner, ...changes }, now }) => {
      await changeInitiative(tx, { ...acting, initiative, changes, owner, now });
      return null;
    },
  });
  organisationRoute(app, {
    method: "DELETE",
    path: one,
    summary: "Removes a draft",
    tag,
    rule: policy.workersLeadInitiatives,
    params,
    answer: schema.nothing,
    status: 204,
    handle: async ({ tx, acting, params: { initiative }, now }) => {
      await removeDraft(tx, { ...acting, initiative, now });
      return null;
    },
  });
}

function cycleRoutes(app: App): void {
  organisationRoute(app, {
    method: "POST",
    path: `${one}/cycles`,
    summary: "Begins the first cycle",
    tag,
    rule: policy.workersLeadInitiatives,
    params,
    answer: schema.nothing,
    status: 204,
    handle: async ({ tx, acting, params: { initiative }, now }) => {
      await beginCycle(tx, { ...acting, initiative, now });
      return null;
    },
  });
  organisationRoute(app, {
    method: "POST",
    path: `${one}/steps`,
    summary: "Takes the open cycle a step forward, or back",
    tag,
    rule: policy.workersLeadInitiatives,
    params,
    body: schema.stepMove,
    answer: schema.nothing,
    status: 204,
    handle: async ({ tx, acting, params: { initiative }, body, now }) => {
      await moveCycle(tx, { ...acting, ...body, initiative, now });
      return null;
    },
  });
  organisationRoute(app, {
    method: "POST",
    path: `${one}/decisions`,
    summary: "Decides the open cycle for good; the next one begins, or the initiative stops",
    tag,
    rule: policy.leadsDecide,
    params,
    body: schema.newDecision,
    answer: schema.nothing,
    status: 204,
    handle: async ({ tx, acting, params: { initiative }, body, now }) => {
      const nextHypothesis = body.next_hypothesis;
      await decideCycle(tx, { ...acting, ...body, nextHypothesis, initiative, now });
      return null;
    },
  });
}
