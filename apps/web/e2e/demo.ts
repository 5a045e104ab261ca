import { setTimeout as pause } from "node:timers/promises";
import type { Browser, Page } from "playwright-core";
import { bringAxe } from "./faults.ts";

/** Somebody of the demo who has entered it, and asks the API as a program would. */
export interface Person {
  readonly url: string;
  readonly cookie: string;
  /** The id of their organisation. */
  readonly organisation: string;
  get<T>(path: string): Promise<T>;
  post<T>(path: string, body?: object): Promise<T>;
}

interface Demo {
  readonly progress: { readonly done: number; readonly total: number };
  readonly people: readonly { readonly email: string }[];
}

/** Waits until the demo has come far enough. */
async function until(url: string, isThere: (demo: Demo) => boolean): Promise<void> {
  for (;;) {
    if (isThere((await (await fetch(`${url}/api/demo`)).json()) as Demo)) return;
    await pause(200);
  }
}

export const filled = (url: string) =>
  until(url, ({ progress: { done, total } }) => total > 0 && done === total);

const emailOf = (name: string) => `${name}@demo.levier.example`;

/** Waits until somebody stands in the demo, named as `role.organisation`. */
const present = (url: string, name: string) =>
  until(url, ({ people }) => people.some(({ email }) => email === emailOf(name)));

/** Enters the demo as somebody, once they stand in it. */
export async function enter(url: string, name: string): Promise<Person> {
  await present(url, name);
  const email = emailOf(name);
  const answer = await send(url, { method: "POST", path: "/api/demo/enter", body: { email } });
  const cookie = answer.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");
  const ask = async <T>(method: string, path: string, body?: object) =>
    (await (await send(url, { method, path, body, cookie })).json()) as T;
  const { memberships } = await ask<{ memberships: { organisation: { id: string } }[] }>("GET", "/api/me");
  const organisation = memberships[0].organisation.id;
  const at = (path: string) => `/api/organisations/${organisation}${path}`;
  return {
    url,
    cookie,
    organisation,
    get: (path) => ask("GET", at(path)),
    post: (path, body = {}) => ask("POST", at(path), body),
  };
}

/** The page of somebody who enters by their button on the demo's sign-in page; in French. */
export async function openPage(
  browser: Browser,
  options: { readonly url: string; readonly name: string; readonly button: string },
): Promise<Page> {
  const { url, name, button } = options;
  await present(url, name);
  const context = await browser.newContext({ locale: "fr-FR", baseURL: url });
  await bringAxe(context);
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto("/sign-in");
  await page.getByRole("button", { name: button }).click();
  await page.getByRole("heading", { name: /^Bonjour/ }).waitFor();
  return page;
}

/** Asks the API; what it refuses is thrown. An answer without content is an empty object. */
export async function send(
  url: string,
  asked: { readonly method: string; readonly path: string; readonly body?: object; readonly cookie?: string },
): Promise<Response> {
  const { method, path, body, cookie = "" } = asked;
  const headers = { cookie, ...(body ? { "content-type": "application/json" } : {}) };
  const answer = await fetch(url + path, { method, headers, body: body && JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return answer.status === 204 ? new Response("{}", { headers: answer.headers }) : answer;
}
