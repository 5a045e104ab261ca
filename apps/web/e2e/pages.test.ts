import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { browserPath, openBrowser } from "./browser.ts";
import { enter, filled, send } from "./demo.ts";
import { bringAxe, faultsOf } from "./faults.ts";
import { fillPages, type Things } from "./fill-pages.ts";
import { routesOf, settled } from "./router.ts";
import { routeOf, visits } from "./visits.ts";

const looks = {
  fr: [
    { width: 1440, colorScheme: "light" },
    { width: 360, colorScheme: "dark" },
  ],
  en: [
    { width: 1440, colorScheme: "dark" },
    { width: 360, colorScheme: "light" },
  ],
} as const;

/** Rules of WCAG 2.2 AA and the good practices besides, on every page as it comes, in a filled commons. */
describe.skipIf(browserPath === undefined)("every page", () => {
  let url: string;
  let browser: Browser;
  let things: Things;

  beforeAll(async () => {
    url = inject("demoUrl");
    browser = await openBrowser();
    await filled(url);
    const people = ["lead.gestes-citoyens", "data.gestes-citoyens", "lead.rive-commune"];
    const [lead, data, host] = await Promise.all(people.map((name) => enter(url, name)));
    things = await fillPages(lead, data);
    await host.post("/invitations", { email: "jean-baptiste.lemarchand@rive.example.org", role: "reviewer" });
    await host.post("/keys", { name: "Tableau de bord de nuit", scopes: ["events:read"], days: 90 });
  });
  afterAll(() => browser?.close());

  test("is in the list of those that are looked at", async () => {
    const page = await browser.newPage({ baseURL: url });
    await page.goto("/sign-in");
    await settled(page);
    const paths = await routesOf(page);
    const seen = new Set(Object.values(visits).flat().map(routeOf));
    expect(paths.length).toBeGreaterThan(30);
    expect(paths.filter((path) => !seen.has(path.replace(/(.)\/$/, "$1")))).toEqual([]);
    await page.close();
  });

  test.concurrent.each(Object.entries(visits))("can be used by everybody: %s", async (name, paths) => {
    const person = name === "visitor" ? undefined : await enter(url, name);
    const known: Things = { ...things, ...(person && { organisation: person.organisation }) };
    const found: string[] = [];
    for (const language of ["fr", "en"] as const) {
      if (person)
        await send(url, { method: "PATCH", path: "/api/me", body: { language }, cookie: person.cookie });
      const context = await contextOf(language, person?.cookie);
      const page = await context.newPage();
      page.on("pageerror", (error) => found.push(`${page.url()}: ${error.message}`));
      for (const path of paths) {
        const address = path.replace(/\$(\w+)/g, (_, thing: string) => known[thing]);
        found.push(
          ...(await lookAt(page, address, language)).map((fault) => `${path} (${language}) ${fault}`),
        );
      }
      await context.close();
    }
    expect(found).toEqual([]);
  });

  test("what opens over a page can be used by everybody: news, menus, search", async () => {
    const { cookie } = await enter(url, "viewer.rive-commune");
    const context = await contextOf("fr", cookie);
    const page = await context.newPage();
    const found: string[] = [];
    page.on("console", (message) => message.type() === "error" && found.push(message.text()));
    await page.goto("/glossary");
    await settled(page);
    for (const width of [1440, 360])
      for (const opener of [/^Nouvelles/, /^Menu de/, "Chercher", ...(width === 360 ? ["Plus"] : [])]) {
        await page.setViewportSize({ width, height: 800 });
        await page.getByRole("button", { name: opener }).filter({ visible: true }).first().click();
        await page.getByRole("dialog").or(page.getByRole("menu")).filter({ visible: true }).first().waitFor();
        found.push(...(await faultsOf(page)).map((fault) => `${opener}, ${width} px: ${fault}`));
        await page.keyboard.press("Escape");
        await page.getByRole("dialog").or(page.getByRole("menu")).first().waitFor({ state: "hidden" });
      }
    await context.close();
    expect(found).toEqual([]);
  });

  test("the lower part of a report is spared who only reads its top, and there for the printer", async () => {
    const { cookie, organisation } = await enter(url, "data.gestes-citoyens");
    const context = await contextOf("fr", cookie);
    const page = await context.newPage();
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(`/organisations/${organisation}/experiments/${things.experiment}`);
    await settled(page);
    const below = page.getByRole("heading", { name: /^(Ses erreurs|Its mistakes)$/ });
    expect(await below.count()).toBe(0);
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await below.waitFor();
    await context.close();
  });

  async function lookAt(page: Page, address: string, language: keyof typeof looks): Promise<string[]> {
    const found: string[] = [];
    await page.goto(address);
    await settled(page);
    // What waits below for somebody to stir is looked at too.
    await page.mouse.move(1, 1);
    await settled(page);
    for (const { width, colorScheme } of looks[language]) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      await settled(page);
      found.push(...(await faultsOf(page)).map((fault) => `${width} px, ${colorScheme}: ${fault}`));
    }
    return found;
  }

  async function contextOf(language: string, cookie = ""): Promise<BrowserContext> {
    const context = await browser.newContext({ baseURL: url, reducedMotion: "reduce" });
    await bringAxe(context);
    await context.addInitScript((said) => localStorage.setItem("levier.language", said), language);
    if (cookie !== "") await context.addCookies(cookie.split("; ").map((one) => cookieOf(one, url)));
    return context;
  }
});

function cookieOf(text: string, url: string): { name: string; value: string; url: string } {
  const [, name, value] = /^([^=]+)=(.*)$/.exec(text)!;
  return { name, value, url };
}
