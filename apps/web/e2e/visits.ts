const here = "/organisations/$organisation";

/**
 * Who looks at which pages: every route of the router, as its path there, filled in by the name of each
 * parameter. Those of the demo are named as `role.organisation`.
 */
export const visits: Readonly<Record<string, readonly string[]>> = {
  visitor: [
    "/sign-in",
    "/feedback#$feedback",
    "/set-up#secret",
    "/invitation#secret",
    "/feedback#secret",
    "/forgotten-password",
    "/reset-password#secret",
  ],
  "lead.rive-commune": [
    "/",
    here,
    `${here}/people`,
    `${here}/invitations`,
    `${here}/invitations/new`,
    `${here}/keys`,
    `${here}/keys/new`,
    `${here}/members`,
    `${here}/members/new`,
    `${here}/activity`,
    "/account",
    "/glossary",
    "/nowhere",
  ],
  "lead.gestes-citoyens": [
    here,
    `${here}/people`,
    `${here}/keys`,
    `${here}/initiatives`,
    `${here}/initiatives/timeline`,
    `${here}/initiatives/new`,
    `${here}/initiatives/$initiative`,
    `${here}/initiatives/$initiative/canvas`,
    `${here}/initiatives/$initiative/feedback`,
    `${here}/initiatives/$initiative/decision`,
    `${here}/datasets`,
    `${here}/datasets/new`,
    `${here}/datasets/$dataset`,
    `${here}/datasets/$dataset?part=profile`,
    `${here}/datasets/$dataset?part=personal-data`,
    `${here}/datasets/$dataset?part=datasheet`,
    `${here}/datasets/$dataset?part=versions`,
  ],
  "data.gestes-citoyens": [
    here,
    `${here}/keys`,
    `${here}/labellings`,
    `${here}/labellings/new?dataset=$dataset`,
    `${here}/labellings/$labelling`,
    `${here}/labellings/$labelling/work`,
    `${here}/labellings/$labelling/work?grid=true`,
    `${here}/labellings/$labelling/review?which=suspects`,
    `${here}/labellings/$disputed`,
    `${here}/labellings/$disputed/review`,
    `${here}/experiments`,
    `${here}/experiments/new`,
    `${here}/experiments/$experiment`,
    `${here}/experiments/compare`,
    `${here}/experiments/compare?first=$experiment&second=$second`,
    `${here}/experiments/$experiment/try`,
    `${here}/experiments/$experiment/queue`,
  ],
  "data.atelier-solidaire": [
    here,
    `${here}/datasets`,
    `${here}/labellings`,
    `${here}/experiments`,
    `${here}/experiments/new`,
  ],
};

/** The route that a visit is to; things stand under their parameter's name or under one of their own. */
export const routeOf = (visit: string) => visit.replace(/[?#].*/, "").replace("$disputed", "$labelling");
