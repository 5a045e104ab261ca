import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browserPath, openBrowser } from "./browser.ts";
import { type Commons, fillCommons, openCommons, password } from "./commons.ts";
import { makeDataset } from "./lab.ts";

/** From labelled rows to a classified file, in the real browser against the real server. */
describe.skipIf(browserPath === undefined)("an experiment", () => {
  let commons: Commons;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    [commons, browser] = await Promise.all([openCommons(), openBrowser()]);
    const { host, cookie } = await fillCommons(commons);
    await makeDataset({ url: commons.url, cookie, organisation: host });
    page = await (await browser.newContext({ locale: "fr-FR", baseURL: commons.url })).newPage();
    page.setDefaultTimeout(60_000);
    await page.goto("/sign-in");
    await page.getByLabel("Adresse e-mail").fill("ada@example.org");
    await page.getByRole("textbox", { name: "Mot de passe" }).fill(password);
    await page.getByRole("button", { name: "Se connecter", exact: true }).click();
    await page.getByRole("heading", { name: /^Bonjour/ }).waitFor();
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await commons?.stop();
  });

  test("starts with what the columns' roles suggest, and tells its verdict", async () => {
    await page.getByRole("link", { name: "Expériences" }).first().click();
    await page.getByText("Aucune expérience pour l’instant").waitFor();
    await page.getByRole("link", { name: "Nouvelle expérience" }).click();
    await page.getByLabel("Colonne d’étiquette").selectOption("type");
    await page.getByRole("button", { name: "Lancer l’expérience" }).click();
    await page.getByText("Un modèle vaut-il la peine ici ?").waitFor();
    await page.getByText(/^Mesuré sur \d+ textes/).waitFor();
    await page.getByText("Empreinte du modèle").waitFor();
  });

  test("moves the threshold by keyboard, and tells what it costs", async () => {
    const slider = page.getByRole("slider", { name: "Seuil de certitude" });
    await slider.focus();
    await page.keyboard.press("Home");
    await page.getByText("Seuil de certitude : répond toujours").waitFor();
    await page.keyboard.press("End");
    await page.getByText("Seuil de certitude : ne répond jamais").waitFor();
  });

  test("breaks no rule of accessibility", async () => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)).toEqual([]);
  });

  test("explains the answer to a pasted text within it", async () => {
    await page.getByRole("link", { name: "Essayer le modèle" }).click();
    await page.getByLabel("Votre texte").fill("Réparation du pont de bois et du banc du square.");
    await page.getByRole("button", { name: "Classer ce texte" }).click();
    await page
      .getByRole("heading", { name: /^Pourquoi/ })
      .first()
      .waitFor();
    expect(await page.locator("mark").count()).toBeGreaterThan(0);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)).toEqual([]);
  });

  test("classifies a file, which is downloaded row by row", async () => {
    const buffer = Buffer.from("id,texte\n1,Réparation du banc\n2,Comptage des oiseaux\n");
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: "nouveaux.csv", mimeType: "text/csv", buffer });
    await page.getByRole("button", { name: "Classer le fichier" }).click();
    const download = page.getByRole("link", { name: "Télécharger : nouveaux.csv" });
    const [file] = await Promise.all([page.waitForEvent("download"), download.click()]);
    const lines = readFileSync(await file.path(), "utf8")
      .trim()
      .split(/\r?\n/);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toBe("id,texte,label,probability,abstained");
  });
});
