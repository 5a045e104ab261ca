import { randomUUID } from "node:crypto";
import type { TestPerson } from "../../../../testing/factories.ts";
import type { Answer } from "../../../../testing/test-server.ts";

const questions = [
  { kind: "scale", text: "La réponse vous a-t-elle aidé ?" },
  { kind: "yes_no", text: "La recommanderiez-vous ?" },
  { kind: "text", text: "Que manque-t-il ?" },
] as const;

const newForm = { cycle: 1, title: "Votre avis", language: "fr", questions } as const;

const canvas = {
  title: "Trier les demandes",
  problem: "Trois jours d’attente",
  people: "Familles et bénévoles",
  hypothesis: "Un tri automatique ramène l’attente à un jour",
  success: "Neuf demandes sur dix lues le jour même",
};

/** Bodies that pass the schemas of these routes. */
export const initiativeBodies: Readonly<Record<string, object>> = {
  "POST /initiatives": { title: "X" },
  "PATCH /initiatives/:initiative": { title: "X" },
  "POST /initiatives/:initiative/steps": { cycle: 1, step: "build" },
  "POST /initiatives/:initiative/decisions": { cycle: 1, decision: "stop", reasons: "X" },
  "POST /initiatives/:initiative/forms": newForm,
};

/** One of each thing, with its id under the name that it has in addresses. */
export async function makeInitiativeThings(person: TestPerson): Promise<Readonly<Record<string, string>>> {
  const client = initiativeClient(person);
  const initiative = await client.begun();
  const { body } = await client.form(initiative);
  return { ":initiative": initiative, ":form": body.form.id };
}

/** What an NGO's person asks of the initiatives, in words. */
export function initiativeClient(person: TestPerson) {
  const base = `/api/organisations/${person.organisation}`;
  const at = (initiative: string, rest = "") => `${base}/initiatives/${initiative}${rest}`;
  const create = (more: object = canvas): Promise<Answer> => person.ask("POST", `${base}/initiatives`, more);
  const move = (initiative: string, step: string, cycle = 1, note = "") =>
    person.ask("POST", at(initiative, "/steps"), { cycle, step, note });
  return {
    base,
    at,
    create,
    move,
    async begun(): Promise<string> {
      const { id } = (await create()).body;
      await person.ask("POST", at(id, "/cycles"));
      return id;
    },
    async moveTo(initiative: string, last: string): Promise<void> {
      const all = ["build", "field_test", "feedback", "decision"];
      for (const step of all.slice(0, all.indexOf(last) + 1)) await move(initiative, step);
    },
    decide: (initiative: string, decision: string, more: object = {}) =>
      person.ask("POST", at(initiative, "/decisions"), { cycle: 1, decision, reasons: "Parce que", ...more }),
    form: (initiative: string, more: object = {}) =>
      person.ask("POST", at(initiative, "/forms"), { ...newForm, ...more }),
    one: async (initiative: string) => (await person.ask("GET", at(initiative))).body,
    summary: async (form: string) => (await person.ask("GET", `${base}/feedback-forms/${form}`)).body,
  };
}

/** An answer as a phone sends it. */
export const answerTo = (token: string, answers: readonly unknown[], id: string = randomUUID()) => ({
  token,
  id,
  answers,
});
