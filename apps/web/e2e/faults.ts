import axe from "axe-core";
import type { BrowserContext, Page } from "playwright-core";

/** Lays axe beside every page that the context opens. */
export const bringAxe = (context: BrowserContext) => context.addInitScript(axe.source);

/** What breaks a rule of WCAG 2.2 AA or a good practice in what a page shows, and what scrolls sideways. */
export async function faultsOf(page: Page): Promise<string[]> {
  const faults = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(document, { resultTypes: ["violations"] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
  });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  const widest = page.viewportSize()!.width;
  return width > widest ? [...faults, `scrolls sideways: ${width} px`] : faults;
}
