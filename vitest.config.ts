import { defineConfig } from "vitest/config";

const common = { testTimeout: 60_000, hookTimeout: 60_000, sequence: { groupOrder: 1 } };

export default defineConfig({
  test: {
    reporters: ["default", "./scripts/count-reporter.ts"],
    pool: "forks",
    maxWorkers: 2,
    projects: [
      {
        // In a real browser, on the real server. First, since the demo that these tests share fills itself
        // meanwhile: the timings of the others are taken once it is at rest.
        test: {
          name: "browser",
          include: ["apps/web/e2e/**/*.test.ts"],
          testTimeout: 600_000,
          hookTimeout: 300_000,
          globalSetup: "apps/web/e2e/global-setup.ts",
        },
      },
      {
        test: {
          ...common,
          name: "packages",
          include: [
            "packages/**/*.test.ts",
            "apps/cli/**/*.test.ts",
            "demo/**/*.test.ts",
            "scripts/**/*.test.ts",
            "bench/**/*.test.ts",
          ],
        },
      },
      { test: { ...common, name: "web", include: ["apps/web/src/**/*.test.ts"] } },
      {
        // One PostgreSQL for the run; each file works on a database of its own.
        test: {
          ...common,
          name: "server",
          include: ["apps/server/**/*.test.ts"],
          // Files of one worker share their modules: reading the server's anew for each took longer than its tests.
          isolate: false,
          globalSetup: "apps/server/src/testing/global-setup.ts",
        },
      },
    ],
  },
});
