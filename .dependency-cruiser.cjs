/** The doors of the house: who may import whom. */
const pure = "^packages/(errors|text|evaluation|report|personal-data|profile)/src";
const tests = "\\.test\\.ts$";

module.exports = {
  forbidden: [
    { name: "no-circle", severity: "error", from: {}, to: { circular: true } },
    { name: "packages-know-no-app", severity: "error", from: { path: "^packages/" }, to: { path: "^apps/" } },
    {
      name: "pure-packages-do-no-io",
      severity: "error",
      from: { path: pure, pathNot: tests },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "pure-packages-import-only-pure-ones",
      severity: "error",
      from: { path: pure, pathNot: tests },
      to: { path: "^packages/files/" },
    },
    {
      name: "recipes-do-no-io",
      severity: "error",
      from: { path: "^packages/recipes/src", pathNot: tests },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "recipes-take-only-types-of-files",
      severity: "error",
      from: { path: "^packages/recipes/src", pathNot: tests },
      to: { path: "^packages/files/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "packages-enter-by-the-door",
      severity: "error",
      from: { path: "^(packages|apps|bench|demo)/([^/]+)/" },
      to: { path: "^packages/([^/]+)/src/", pathNot: ["^packages/[^/]+/src/index\\.ts$", "^$1/$2/"] },
    },
    {
      // The benchmarks time one fit of the learner alone, which no door offers since no user needs it.
      name: "benchmarks-open-only-the-learner",
      severity: "error",
      from: { path: "^bench/" },
      to: {
        path: "^packages/[^/]+/src/",
        pathNot: ["/src/index\\.ts$", "^packages/text/src/(learners/linear|random)\\.ts$"],
      },
    },
    {
      name: "server-enters-by-the-door",
      severity: "error",
      from: { pathNot: "^apps/server/" },
      to: { path: "^apps/server/src/", pathNot: "^apps/server/src/index\\.ts$" },
    },
    {
      name: "platform-imports-no-area",
      severity: "error",
      from: { path: "^apps/server/src/platform/" },
      to: { path: "^apps/server/src/(modules/|app\\.ts|main\\.ts|index\\.ts|errors\\.ts)" },
    },
    {
      name: "areas-enter-one-another-by-the-door",
      severity: "error",
      from: { path: "^apps/server/src/modules/([^/]+)/" },
      to: {
        path: "^apps/server/src/modules/",
        pathNot: ["/modules/[^/]+/index\\.ts$", "^apps/server/src/modules/$1/"],
      },
    },
    {
      name: "areas-are-entered-by-the-door",
      severity: "error",
      from: { pathNot: "^apps/server/src/modules/" },
      // What tests of the whole server need of an area stands in its `testing`.
      to: { path: "^apps/server/src/modules/", pathNot: ["/modules/[^/]+/index\\.ts$", "/testing/"] },
    },
    {
      name: "sql-stands-in-commands-and-queries",
      severity: "error",
      from: { path: "^apps/server/src/modules/.*(routes|schema|policy|present)\\.ts$" },
      to: { path: ["node_modules/(drizzle-orm|pg)/", "/tables\\.ts$"], dependencyTypesNot: ["type-only"] },
    },
    {
      // What the web application knows of the server, it knows from the OpenAPI document.
      name: "web-imports-no-server-code",
      severity: "error",
      from: { path: "^apps/web/(src|vite)" },
      to: { path: "^(apps/(server|cli)|packages)/" },
    },
    {
      name: "web-areas-do-not-lean-on-their-list",
      severity: "error",
      from: { path: "^apps/web/src/", pathNot: "^apps/web/src/(router|main)\\.tsx$" },
      to: { path: "^apps/web/src/(areas|router)\\.tsx?$" },
    },
    {
      name: "no-unresolved",
      severity: "error",
      from: { pathNot: "^apps/web/src/vite\\.d\\.ts$" },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)dist/" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default"] },
  },
};
