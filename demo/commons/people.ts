import { type CastRole, cast, host, type Member, personName } from "./cast.ts";
import { Refused } from "./client.ts";
import { at, type Context, emailOf, type Made, type Step } from "./step.ts";

/** Organisations with their leads, then everybody else. */
export function peopleSteps(): Step[] {
  return cast.flatMap((of) => [
    {
      name: `organisation ${of.key}`,
      kind: "people" as const,
      of,
      run: (context: Context) => (of === host ? found(context) : admit(context, of)),
    },
    ...of.roles
      .filter((role) => role !== "lead")
      .map((role) => ({
        name: `${role} of ${of.key}`,
        kind: "people" as const,
        of,
        run: (context: Context) => invite(context, of, role),
      })),
  ]);
}

async function found(context: Context): Promise<Made> {
  const { client, demo, setUpToken } = context;
  const email = emailOf(context, "lead", host.key);
  const { password } = demo.notes();
  const person = { name: personName("lead", host), email, password, language: "fr" };
  if (setUpToken !== undefined)
    await client.json({
      method: "POST",
      path: "/api/set-up",
      body: { token: setUpToken, organisation: { name: host.name }, person },
    });
  note(context, host, "lead");
  const me = await client.json<{ memberships: { organisation: { id: string } }[] }>({
    path: "/api/me",
    as: email,
  });
  return { organisation: me.memberships[0].organisation.id };
}

async function admit(context: Context, of: Member): Promise<Made> {
  const { name, kind, key } = of;
  const admitted = await context.client.json<Admitted>({
    method: "POST",
    path: at(context, host.key, "/admissions"),
    body: { name, kind, lead: { email: emailOf(context, "lead", key), language: "fr" } },
    as: emailOf(context, "lead", host.key),
    once: `admit ${key}`,
  });
  await accept(context, { link: admitted.lead.link, of, role: "lead" });
  return { organisation: admitted.organisation.id };
}

interface Admitted {
  readonly organisation: { readonly id: string };
  readonly lead: { readonly link: string };
}

async function invite(context: Context, of: Member, role: CastRole): Promise<Made> {
  const { link } = await context.client.json<{ link: string }>({
    method: "POST",
    path: at(context, of.key, "/invitations"),
    body: { email: emailOf(context, role, of.key), role, language: "fr" },
    as: emailOf(context, "lead", of.key),
    once: `invite ${role} of ${of.key}`,
  });
  await accept(context, { link, of, role });
  return {};
}

async function accept(
  context: Context,
  { link, of, role }: { readonly link: string; readonly of: Member; readonly role: CastRole },
): Promise<void> {
  const { password } = context.demo.notes();
  const person = { name: personName(role, of), password, language: "fr" };
  const path = "/api/invitations/accept";
  try {
    await context.client.json({ method: "POST", path, body: { token: link.split("#")[1], person } });
  } catch (error) {
    // Accepted before the last start was killed.
    if (!(error instanceof Refused && error.code === "people/link-spent")) throw error;
  }
  note(context, of, role);
}

function note(context: Context, of: Member, role: CastRole): void {
  const email = emailOf(context, role, of.key);
  const others = context.demo.notes().people.filter((one) => one.email !== email);
  const person = { email, name: personName(role, of), organisation: of.name, kind: of.kind, role };
  context.demo.keep({ people: [...others, person] });
}
