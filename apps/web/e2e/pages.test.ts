import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browserPath, openBrowser } from "./browser.ts";
import { type Commons, fillCommons, openCommons, signIn } from "./commons.ts";

const looks = [
  { width: 1440, colorScheme: "light", language: "fr" },
  { width: 1440, colorScheme: "dark", language: "en" },
  { width: 360, colorScheme: "light", language: "en" },
  { width: 360, colorScheme: "dark", language: "fr" },
] as const;

const entrance = [
  "/sign-in",
  "/set-up#secret",
  "/invitation#secret",
  "/forgotten-password",
  "/reset-password#secret",
];
const host = [
  "",
  "/people",
  "/invitations",
  "/invitations/new",
  "/keys",
  "/keys/new",
  "/members",
  "/members/new",
  "/activity",
];
const others = ["/account", "/glossary", "/nowhere"];

/** Rules of WCAG 2.2 AA and the good practices besides, on every page as it comes. */
describe.skipIf(browserPath === undefined)("every page", () => {
  let commons: Commons;
  let browser: Browser;
  let pages: { readonly path: string; readonly cookie: string }[];

  beforeAll(async () => {
    [commons, browser] = await Promise.all([openCommons(), openBrowser()]);
    const filled = await fillCommons(commons);
    const [grace, awa] = await Promise.all(
      ["grace@example.org", "awa@example.org"].map((one) => signIn(commons.url, one)),
    );
    const ofHost = `/organisations/${filled.host}`;
    const ofNgo = `/organisations/${filled.ngo}`;
    pages = [
      ...entrance.map((path) => ({ path, cookie: "" })),
      ...host.map((path) => ({ path: ofHost + path, cookie: filled.cookie })),
      ...others.map((path) => ({ path, cookie: filled.cookie })),
      ...["", "/people", "/keys"].map((path) => ({ path: ofNgo + path, cookie: awa })),
      { path: `${ofHost}/keys`, cookie: grace },
    ];
  });
  afterAll(async () => {
    await browser?.close();
    await commons?.stop();
  });

  test.each(looks)("can be used by everybody: $width px, $colorScheme, $language", async (look) => {
    for (const { path, cookie } of pages) {
      const context = await contextOf(look, cookie);
      const page = await context.newPage();
      await page.goto(path);
      await page.locator("h1").waitFor();
      await page.waitForLoadState("networkidle");
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`),
        path,
      ).toEqual([]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, `${path} must not scroll sideways`).toBeLessThanOrEqual(look.width);
      await context.close();
    }
  });

  async function contextOf(look: (typeof looks)[number], cookie: string): Promise<BrowserContext> {
    const { width, colorScheme, language } = look;
    const viewport = { width, height: 800 };
    const context = await browser.newContext({ viewport, colorScheme, baseURL: commons.url });
    await context.addInitScript((said) => localStorage.setItem("levier.language", said), language);
    if (cookie === "") return context;
    await context.addCookies(cookie.split("; ").map((one) => cookieOf(one, commons.url)));
    const change = { method: "PATCH", headers: { cookie, "content-type": "application/json" } };
    await fetch(`${commons.url}/api/me`, { ...change, body: JSON.stringify({ language }) });
    return context;
  }
});

function cookieOf(text: string, url: string): { name: string; value: string; url: string } {
  const [, name, value] = /^([^=]+)=(.*)$/.exec(text)!;
  return { name, value, url };
}
