import { defineConfig } from "vitest/config";

/** Tests in a real browser, on the real server: minutes, and therefore apart from the others. */
export default defineConfig({
  test: {
    include: ["apps/web/e2e/**/*.test.ts"],
    reporters: ["default", "./scripts/count-reporter.ts"],
    pool: "forks",
    maxWorkers: 1,
    testTimeout: 600_000,
    hookTimeout: 120_000,
  },
});
