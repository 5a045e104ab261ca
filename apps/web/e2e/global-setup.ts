import type { TestProject } from "vitest/node";
import { browserPath } from "./browser.ts";
import { openCommons } from "./commons.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the demo answers that the browser tests share. */
    readonly demoUrl: string;
  }
}

/** Starts the one demo of the run; it fills itself while the first stories go on. */
export default async function setUp(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (browserPath === undefined) {
    console.warn("no chromium found (CHROMIUM=path names one): the tests in the browser are skipped");
    return undefined;
  }
  const { url, stop } = await openCommons({ demo: true });
  project.provide("demoUrl", url);
  return stop;
}
