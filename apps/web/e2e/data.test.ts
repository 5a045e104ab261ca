import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import type { Browser, Page, Route } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { browserPath, openBrowser } from "./browser.ts";
import { openPage } from "./demo.ts";
import { faultsOf } from "./faults.ts";
import { demoFile } from "./fill-pages.ts";
import { settled } from "./router.ts";

/** From a file to labels, a model and a classified file, in the real browser, against the real server. */
describe.skipIf(browserPath === undefined)("the data of an NGO", () => {
  let browser: Browser;
  let awa: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    const url = inject("demoUrl");
    awa = await openPage(browser, { url, name: "data.terres-vives", button: "Données, Terres Vives" });
  });
  afterAll(() => browser?.close());

  test("a file is brought, read and its columns are understood", async () => {
    await awa.getByRole("link", { name: "Jeux de données" }).first().click();
    await awa.getByRole("link", { name: "Apporter un fichier" }).click();
    await awa.locator("input[type=file]").setInputFiles(demoFile("actions.csv"));
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
    await awa.route("**/claims", answerLate);
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
    await awa.unrouteAll({ behavior: "ignoreErrors" });
    await awa.goto(awa.url().replace("/work", ""));
    await awa.getByText("29 textes étiquetés sur").waitFor();
  });

  test("a model is trained on them, and tells its verdicts", async () => {
    await awa.getByRole("link", { name: "Expériences" }).first().click();
    await awa.getByText("Aucune expérience pour l’instant").waitFor();
    await awa.getByRole("link", { name: "Nouvelle expérience" }).click();
    await awa.getByLabel("Colonne d’étiquette").selectOption("type");
    await awa.getByRole("button", { name: "Lancer l’expérience" }).click();
    await awa.waitForURL(/\/experiments\/[\da-f-]{36}$/);
    await settled(awa);
    expect(await faultsOf(awa)).toEqual([]);
    const question = awa.getByRole("heading", { name: "Un modèle vaut-il la peine ici ?" });
    await question.waitFor({ timeout: 240_000 });
    await awa.getByText(/^Mesuré sur \d+ textes/).waitFor();
    await awa.getByText("Empreinte du modèle").waitFor();
  });

  test("the threshold is moved by keyboard, and tells what it costs", async () => {
    await awa.getByRole("slider", { name: "Seuil de certitude" }).focus();
    await awa.keyboard.press("Home");
    await awa.getByText("Seuil de certitude : répond toujours").waitFor();
    await awa.keyboard.press("End");
    await awa.getByText("Seuil de certitude : ne répond jamais").waitFor();
  });

  test("an answer is explained in the text itself", async () => {
    const text = "Réparation du pont de bois et du banc du square.";
    await awa.getByRole("link", { name: "Essayer le modèle" }).click();
    await awa.getByLabel("Votre texte").fill(text);
    await awa.getByRole("button", { name: "Classer ce texte" }).click();
    const words = awa
      .locator("section", { hasText: /Pourquoi « / })
      .last()
      .locator("mark[data-tone=for]");
    await words.first().waitFor();
    expect((await words.allTextContents()).filter((word) => !text.includes(word))).toEqual([]);
    expect(await faultsOf(awa)).toEqual([]);
  });

  test("a file is classified and downloaded: its own bytes, with an answer behind each row", async () => {
    await awa.locator('input[type="file"]').setInputFiles(demoFile("a-trier.csv"));
    await awa.getByRole("button", { name: "Classer le fichier" }).click();
    const link = awa.getByRole("link", { name: "Télécharger : a-trier.csv" });
    await link.waitFor({ timeout: 120_000 });
    const [file] = await Promise.all([awa.waitForEvent("download"), link.click()]);
    const answer = /,(label,probability,abstained|[^,]+,[01](\.\d+)?,(true|false))$/;
    const lines = readFileSync(await file.path(), "utf8")
      .trimEnd()
      .split(/\r?\n/);
    expect(lines.filter((line) => !answer.test(line))).toEqual([]);
    const brought = readFileSync(demoFile("a-trier.csv"), "utf8").trimEnd().split(/\r?\n/);
    expect(lines.map((line) => line.replace(answer, ""))).toEqual(brought);
  });

  /** The next texts were chosen before the answers that are given until they come. */
  async function answerLate(route: Route): Promise<void> {
    const response = await route.fetch();
    await pause(800);
    await route.fulfill({ response });
  }

  /** Labels the text in hand and waits for the next one to stand there. */
  async function pressOn(i: number): Promise<void> {
    const text = await awa.getByRole("article").first().textContent();
    await awa.keyboard.press(String(1 + (i % 3)));
    await expect.poll(() => awa.getByRole("article").first().textContent()).not.toBe(text);
  }
});
