import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browserPath, openBrowser } from "./browser.ts";
import { type Commons, fillCommons, openCommons, password } from "./commons.ts";

const actions = join(import.meta.dirname, "../../../demo/data/actions.csv");

/** From a file to labels, in the real browser, against the real server and its worker. */
describe.skipIf(browserPath === undefined)("the data of an NGO", () => {
  let commons: Commons;
  let browser: Browser;
  let awa: Page;

  beforeAll(async () => {
    [commons, browser] = await Promise.all([openCommons(), openBrowser()]);
    await fillCommons(commons);
    const context = await browser.newContext({ locale: "fr-FR", baseURL: commons.url });
    awa = await context.newPage();
    awa.setDefaultTimeout(30_000);
  });
  afterAll(async () => {
    await browser?.close();
    await commons?.stop();
  });

  test("a file is brought, read and its columns are understood", async () => {
    await awa.goto("/sign-in");
    await awa.getByLabel("Adresse e-mail").fill("awa@example.org");
    await awa.getByRole("textbox", { name: "Mot de passe" }).fill(password);
    await awa.getByRole("button", { name: "Se connecter", exact: true }).click();
    await awa.getByRole("link", { name: "Jeux de données" }).first().click();
    await awa.getByRole("link", { name: "Apporter un fichier" }).click();
    await awa.locator("input[type=file]").setInputFiles(actions);
    await awa.getByLabel("Nom du jeu de données").fill("Récits d’action");
    await awa.getByRole("button", { name: "Apporter ce fichier" }).click();
    await awa.getByRole("heading", { name: "Récits d’action" }).waitFor();
    const role = awa.getByLabel("Rôle de la colonne texte");
    await role.waitFor();
    expect(await role.inputValue()).toBe("text");
  });

  test("a role is changed and changed back", async () => {
    const role = awa.getByLabel("Rôle de la colonne region");
    const before = await role.inputValue();
    await role.selectOption("Autre");
    await awa.getByText("« region » a maintenant le rôle « Autre ».").waitFor();
    await awa.getByRole("button", { name: "Annuler" }).last().click();
    await expect.poll(() => role.inputValue()).toBe(before);
  });

  test("the datasheet saves as one types and says what is missing", async () => {
    await awa.getByRole("link", { name: "Fiche", exact: true }).click();
    await awa.getByText("Il manque encore : origine, base légale").waitFor();
    await awa.getByLabel("Origine").fill("Enquête de fin d’action");
    await awa.getByText("Enregistré", { exact: true }).waitFor();
    await awa.reload();
    expect(await awa.getByLabel("Origine").inputValue()).toBe("Enquête de fin d’action");
  });

  test("a labelling begins with the labels of the file", async () => {
    await awa.getByRole("link", { name: "Étiqueter des textes" }).click();
    await awa.getByLabel("Ce que vous voulez savoir des textes").fill("Type d’action");
    await awa.getByRole("button", { name: "Commencer", exact: true }).click();
    await awa.getByRole("heading", { name: "Étiqueter", exact: true }).waitFor();
    await awa.getByRole("article").waitFor();
  });

  test("thirty texts are labelled by the keyboard alone within a minute, and none is lost offline", async () => {
    const begun = Date.now();
    for (let i = 0; i < 15; i++) await pressOn(i);
    await awa.getByText("Tout est gardé").waitFor();
    await awa.context().setOffline(true);
    for (let i = 15; i < 18; i++) await pressOn(i);
    await awa.getByText("3 réponses attendent ici").waitFor();
    await awa.context().setOffline(false);
    for (let i = 18; i < 30; i++) await pressOn(i);
    await awa.getByText("Tout est gardé").waitFor();
    expect(Date.now() - begun).toBeLessThan(60_000);
    await awa.keyboard.press("u");
    await awa.getByText("Dernière réponse annulée.").waitFor();
    await awa.getByText("Tout est gardé").waitFor();
    await awa.goto(awa.url().replace("/work", ""));
    await awa.getByText("29 textes étiquetés sur").waitFor();
  });

  /** Labels the text in hand and waits for the next one to stand there. */
  async function pressOn(i: number): Promise<void> {
    const text = await awa.getByRole("article").first().textContent();
    await awa.keyboard.press(String(1 + (i % 3)));
    await expect.poll(() => awa.getByRole("article").first().textContent()).not.toBe(text);
  }
});
