import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { browserPath, openBrowser } from "./browser.ts";
import { openPage } from "./demo.ts";

/** From an idea to a decision, with the voice of somebody in the field who has no account. */
describe.skipIf(browserPath === undefined)("an initiative", () => {
  let browser: Browser;
  let awa: Page;
  let link: string;

  beforeAll(async () => {
    browser = await openBrowser();
    awa = await openPage(browser, {
      url: inject("demoUrl"),
      name: "lead.classe-ouverte",
      button: "Responsable, Classe Ouverte",
    });
    await awa.getByRole("link", { name: "Initiatives" }).first().click();
  });
  afterAll(() => browser?.close());

  test("a canvas saves itself as it is written, through a broken connection", async () => {
    await awa.getByText("Votre première idée").waitFor();
    await awa.getByRole("link", { name: "Nouvelle initiative" }).click();
    await awa.getByLabel("Le nom de l’idée").fill("Trier les demandes le jour même");
    await awa.getByText(/^Enregistré à/).waitFor();
    await awa.context().setOffline(true);
    await awa.getByLabel("Le problème").fill("Trois jours d’attente pour cent familles");
    await awa.getByText("Pas encore enregistré").waitFor();
    await awa.context().setOffline(false);
    await awa.getByText(/^Enregistré à/).waitFor();
    await awa.getByText("Pour commencer, il manque").waitFor();
    await awa.getByLabel("Les personnes concernées").fill("Les familles, et huit bénévoles à l’accueil");
    await awa.getByLabel("L’hypothèse").fill("Si la machine trie, alors chaque demande est lue le jour même");
    await awa.getByLabel("La mesure du succès").fill("Neuf demandes sur dix lues dans la journée");
    await awa.getByRole("button", { name: "Commencer le premier cycle" }).click();
    await awa.getByRole("heading", { name: "Cycle 1" }).waitFor();
  });

  test("cards move by keyboard, and a move can be undone", async () => {
    await awa.getByRole("link", { name: "Initiatives" }).first().click();
    await awa.getByRole("button", { name: /avancer à « Construction »/ }).press("Enter");
    await awa.getByText("est à l’étape « Construction »").waitFor();
    await awa.getByRole("button", { name: "Annuler" }).last().click();
    await awa.getByText("est à l’étape « Hypothèse »").waitFor();
    await awa.getByRole("link", { name: "Trier les demandes" }).click();
    await awa.getByRole("button", { name: "Passer à la construction" }).click();
    await awa.getByRole("button", { name: "Passer à l’essai" }).waitFor();
    await awa.getByLabel("Ce que cette étape a montré").fill("Cinquante demandes triées à deux");
    await awa.getByRole("button", { name: "Passer à l’essai" }).click();
    await awa.getByText("Cinquante demandes triées à deux").waitFor();
    await awa.getByRole("button", { name: "Recueillir les retours" }).click();
    await awa.getByRole("heading", { name: "Retours du terrain" }).waitFor();
  });

  test("a link is made, and a phone without an account answers by it, through a lost network", async () => {
    await awa.getByRole("button", { name: "Faire un lien" }).click();
    await awa.getByRole("button", { name: "Faire un lien" }).click();
    link = (await awa.getByRole("status", { name: "Lien de réponse" }).textContent())!;
    await awa.getByRole("img", { name: /Carré/ }).waitFor();
    const viewport = { width: 320, height: 560 };
    const context = await browser.newContext({ viewport, locale: "en-GB", isMobile: true, hasTouch: true });
    const phone = await context.newPage();
    await phone.goto(link);
    await phone.getByRole("heading", { name: "Votre avis nous aide" }).waitFor();
    const width = await phone.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    await phone.getByLabel("4", { exact: true }).check();
    await phone.getByLabel("Oui", { exact: true }).check();
    await phone.getByLabel("Qu’est-ce qui vous a manqué ?").fill("<b>Le wolof</b>");
    await context.setOffline(true);
    await phone.getByRole("button", { name: "Envoyer" }).tap();
    await phone.getByText("Pas de réseau").waitFor();
    expect(await phone.getByLabel("Qu’est-ce qui vous a manqué ?").inputValue()).toBe("<b>Le wolof</b>");
    await context.setOffline(false);
    await phone.getByRole("heading", { name: "Merci !" }).waitFor();
    expect(await context.cookies()).toEqual([]);
    await context.close();
  });

  test("the answers are shown as they came", async () => {
    await awa.getByRole("button", { name: "Voir les réponses" }).click();
    await awa.reload();
    await awa.getByText("<b>Le wolof</b>").waitFor();
    await awa.getByText("1 oui sur 1").waitFor();
    await awa.getByText("médiane 4 sur 5").waitFor();
  });

  test("a decision needs its reasons, can be undone for ten seconds, and then opens the next cycle", async () => {
    await awa.getByRole("link", { name: "Trier les demandes" }).first().click();
    await awa.getByRole("button", { name: "Passer à la décision" }).click();
    const decide = awa.getByRole("link", { name: "Décider" });
    await decide.click();
    await awa.getByRole("button", { name: "Décider" }).click();
    await awa.getByText("2 points à corriger").waitFor();
    await awa.getByLabel("Changer").check();
    await awa.getByLabel("Pourquoi ?").fill("Utile, mais il manque le wolof");
    await awa.getByRole("button", { name: "Décider" }).click();
    await awa.getByRole("button", { name: "Annuler" }).last().click();
    await decide.click();
    await awa.getByLabel("Changer").check();
    await awa.getByLabel("Pourquoi ?").fill("Utile, mais il manque le wolof");
    await awa.getByLabel("L’hypothèse du cycle suivant").fill("Trier aussi en wolof");
    await awa.getByRole("button", { name: "Décider" }).click();
    await awa.getByRole("heading", { name: "Cycle 2" }).waitFor();
    await awa.getByText("Utile, mais il manque le wolof").waitFor();
    await awa.getByRole("link", { name: "Initiatives" }).first().click();
    await awa.getByRole("link", { name: "Frise" }).click();
    await awa.getByText("On change d’hypothèse").waitFor();
  });

  test("the link of a decided cycle takes no answers any more", async () => {
    const late = await browser.newPage({ locale: "fr-FR" });
    await late.goto(link);
    await late.getByText("Ce lien ne reçoit plus de réponses").waitFor();
    await late.close();
  });
});
