import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browserPath, openBrowser } from "./browser.ts";
import { type Commons, openCommons } from "./commons.ts";

const password = "un levier assez long";

/** One story after the other in the real browser, against the real server. */
describe.skipIf(browserPath === undefined)("a new commons", () => {
  let commons: Commons;
  let browser: Browser;
  let ada: Page;
  let grace: Page;
  let invitation: string;

  const newPage = async (locale = "fr-FR"): Promise<Page> => {
    const context: BrowserContext = await browser.newContext({ locale, baseURL: commons.url });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    return page;
  };

  beforeAll(async () => {
    [commons, browser] = await Promise.all([openCommons({ demo: false }), openBrowser()]);
    ada = await newPage();
    grace = await newPage("en-GB");
  });
  afterAll(async () => {
    await browser?.close();
    await commons?.stop();
  });

  test("the set-up link tells all faults at once, keeps what was typed, and founds the commons", async () => {
    await ada.goto(commons.setUpLink!);
    await ada.getByLabel("Votre nom").fill("Ada Diallo");
    await ada.getByRole("button", { name: "Fonder le commun" }).click();
    await ada.getByText("3 points à corriger").waitFor();
    await ada.getByRole("button", { name: /^Adresse e-mail :/ }).click();
    await ada.keyboard.type("ada@example.org");
    expect(await ada.getByLabel("Votre nom").inputValue()).toBe("Ada Diallo");
    await ada.getByLabel("Nom de l’organisation hôte").fill("Fondation des Deux Rives");
    await ada.getByRole("textbox", { name: "Mot de passe" }).fill(password);
    await ada.getByRole("button", { name: "Fonder le commun" }).click();
    await ada.getByRole("heading", { name: "Bonjour Ada Diallo" }).waitFor();
    await ada.getByRole("heading", { name: "Inviter vos collègues" }).waitFor();
  });

  test("by keyboard alone a colleague is invited, through a connection that breaks", async () => {
    await ada.keyboard.press("Control+k");
    await ada.getByRole("textbox", { name: "Chercher" }).waitFor();
    await ada.keyboard.type("inviter");
    await ada.getByRole("button", { name: "Inviter une personne" }).last().waitFor();
    await ada.keyboard.press("Enter");
    await ada.getByRole("heading", { name: "Inviter une personne" }).waitFor();
    await ada.getByLabel("Adresse e-mail").focus();
    await ada.keyboard.type("grace@example.org");
    await ada.context().setOffline(true);
    await ada.keyboard.press("Enter");
    await ada.getByText("Levier ne répond pas").waitFor();
    await ada.getByText("Vous êtes hors ligne").waitFor();
    expect(await ada.getByLabel("Adresse e-mail").inputValue()).toBe("grace@example.org");
    await ada.context().setOffline(false);
    await ada.getByLabel("Adresse e-mail").focus();
    await ada.keyboard.press("Enter");
    invitation = (await ada.getByRole("status", { name: "Lien d’invitation" }).textContent())!;
    expect(invitation).toContain("/invitation#");
  });

  test("the colleague joins in English, and the link opens no second time", async () => {
    await grace.goto(invitation);
    await grace.getByRole("heading", { name: "Join Fondation des Deux Rives" }).waitFor();
    await grace.getByLabel("Your name").fill("Grace Okafor");
    await grace.getByRole("textbox", { name: "Password" }).fill(password);
    await grace.getByRole("button", { name: "Join" }).click();
    await grace.getByRole("heading", { name: "Hello Grace Okafor" }).waitFor();
    expect(await grace.locator("html").getAttribute("lang")).toBe("en");
    const late = await newPage();
    await late.goto(invitation);
    await late.getByText("Ce lien a expiré, a déjà servi ou a été retiré").waitFor();
    await late.context().close();
  });

  test("pages that a role does not open are left out, and say why when asked for", async () => {
    const bar = grace.getByRole("navigation", { name: "Pages of the organisation" }).first();
    expect(await bar.getByRole("link", { name: "API keys" }).count()).toBe(0);
    await grace.goto(`${grace.url()}/keys`);
    await grace.getByRole("heading", { name: "This page is not open to your role" }).waitFor();
  });

  test("a wrong password is told; the right one leads back to the page that was asked for", async () => {
    const page = await newPage();
    await page.goto("/glossary");
    await page.getByLabel("Adresse e-mail").fill("ada@example.org");
    await page.getByRole("textbox", { name: "Mot de passe" }).fill("not this one, no");
    await page.getByRole("button", { name: "Se connecter", exact: true }).click();
    await page.getByText("Adresse ou mot de passe inexact").waitFor();
    await page.getByRole("textbox", { name: "Mot de passe" }).fill(password);
    await page.getByRole("button", { name: "Se connecter", exact: true }).click();
    await page.getByRole("heading", { name: "Glossaire" }).waitFor();
    await page.context().close();
  });

  test("a role is changed and changed back; ending a membership can be undone", async () => {
    await ada.getByRole("link", { name: "Personnes" }).first().click();
    const role = ada.getByLabel("Rôle de Grace Okafor");
    await role.selectOption("Finances");
    await ada.getByText("Grace Okafor a maintenant le rôle « Finances »").waitFor();
    await ada.getByRole("button", { name: "Annuler" }).click();
    await ada.getByText("Grace Okafor a maintenant le rôle « Données »").waitFor();
    await ada.getByRole("button", { name: "Mettre fin à l’adhésion de Grace Okafor" }).click();
    await ada.getByText("Grace Okafor n’est plus membre").waitFor();
    expect(await role.count()).toBe(0);
    await ada.getByRole("button", { name: "Annuler" }).last().click();
    await role.waitFor();
  });

  test("a key is made, works, and is revoked once its name is typed", async () => {
    await ada.getByRole("link", { name: "Clés d’API" }).first().click();
    await ada.getByRole("link", { name: "Créer une clé" }).click();
    await ada.getByLabel("À quoi servira-t-elle ?").fill("Tableau de bord");
    await ada.getByLabel("lire l’activité").check();
    await ada.getByRole("button", { name: "Créer la clé" }).click();
    const token = await ada.getByRole("status", { name: "Clé d’API" }).textContent();
    const organisation = /organisations\/([\w-]+)/.exec(ada.url())![1];
    const askWithKey = () =>
      fetch(`${commons.url}/api/organisations/${organisation}/events`, {
        headers: { authorization: `Bearer ${token}` },
      });
    expect((await askWithKey()).status).toBe(200);
    await ada.getByRole("link", { name: "Voir les clés" }).click();
    await ada.getByRole("button", { name: "Révoquer la clé Tableau de bord" }).click();
    const confirm = ada.getByRole("button", { name: "Révoquer", exact: true });
    expect(await confirm.isDisabled()).toBe(true);
    await ada.getByLabel("Pour confirmer").fill("Tableau de bord");
    await confirm.click();
    await ada.getByText("Aucun programme n’agit pour vous").waitFor();
    expect((await askWithKey()).status).not.toBe(200);
  });

  test("what happened is told in sentences, with names", async () => {
    await ada.getByRole("link", { name: "Activité" }).first().click();
    await ada.getByText("Ada Diallo a fondé ce commun.").waitFor();
    await ada.getByText("Grace Okafor a rejoint l’organisation (rôle : Données).").waitFor();
    expect(await ada.getByText("Un événement a été noté").count()).toBe(0);
  });

  test("after signing out the pages are shut", async () => {
    await ada.getByRole("button", { name: "Menu de Ada Diallo" }).click();
    await ada.getByRole("menuitem", { name: "Se déconnecter" }).click();
    await ada.getByRole("heading", { name: "Se connecter" }).waitFor();
    await ada.goto("/account");
    await ada.getByRole("heading", { name: "Se connecter" }).waitFor();
  });
});
