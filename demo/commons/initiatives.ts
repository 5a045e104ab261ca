import { member, type OrganisationKey } from "./cast.ts";
import { at, type Context, emailOf, type Made, made, type Step } from "./step.ts";

/** An idea with its canvas, and how far its people took it. What is measured is quoted from the pipeline. */
interface Idea {
  readonly key: OrganisationKey;
  readonly canvas: Readonly<
    Record<"title" | "problem" | "people" | "hypothesis" | "success" | "risks", string>
  >;
  /** Each step of the first cycle that was reached, with what there was to note of the one before. */
  readonly moves: readonly { readonly step: string; note(context: Context): string | Promise<string> }[];
  /** How the first cycle ended, and what the second one tries. */
  readonly decision?: {
    readonly decision: "go_on" | "change" | "stop";
    readonly reasons: string;
    readonly next_hypothesis?: string;
  };
}

const plain = (text: string) => () => text;

const ideas: readonly Idea[] = [
  {
    key: "gestes-citoyens",
    canvas: {
      title: "Trier les récits d’actions",
      problem: "Chaque récit reçu attend qu’une personne le lise et lui donne un type avant d’être publié.",
      people: "Jeunes de 11 à 25 ans qui écrivent, mentors qui relisent, chargée de données.",
      hypothesis: "Un modèle qui s’abstient quand il doute laisse aux mentors les seuls récits difficiles.",
      success:
        "Le modèle fait mieux que des mots-clés, et aucun groupe d’âge n’est nettement moins bien servi.",
      risks: "Un récit sensible mal classé. Une tranche d’âge peu représentée dans les exemples.",
    },
    moves: [
      { step: "build", note: plain("Exemples masqués et relus ; la fiche du jeu de données est remplie.") },
      { step: "field_test", note: measured },
    ],
  },
  {
    key: "terres-vives",
    canvas: {
      title: "Trier les observations de parcelles",
      problem:
        "Les carnets de terrain mêlent érosion, plantation, eau et faune : personne ne les relit tous.",
      people: "Agricultrices et agriculteurs qui observent, équipe de terrain, chargée de données.",
      hypothesis: "Des phrases dictées au téléphone suffisent pour dire de quel sujet parle une observation.",
      success: "Deux personnes donnent le même sujet à la plupart des observations, sans se consulter.",
      risks: "Une observation peut parler de deux sujets. Certaines parcelles désignent une famille.",
    },
    moves: [
      { step: "build", note: plain("Cinq sujets écrits avec l’équipe, un exemple pour chacun.") },
      { step: "field_test", note: plain("Carnet d’essai imprimé et version au téléphone prêts.") },
    ],
    decision: {
      decision: "change",
      reasons:
        "Dicter en plein vent ne marche pas et personne n’a encore étiqueté : rien ne peut être mesuré. Nous revenons au papier photographié avant d’apporter un premier fichier.",
      next_hypothesis:
        "Une ligne écrite par observation, recopiée le soir, donne des textes que l’on peut trier.",
    },
  },
  {
    key: "besoins-en-vue",
    canvas: {
      title: "Voir les besoins dès la demande",
      problem:
        "Les demandes arrivent en phrases libres ; les besoins d’un quartier ne se voient qu’en fin d’année.",
      people: "Familles qui demandent, bénévoles de l’accueil, communes partenaires.",
      hypothesis: "Un premier tri par besoin, relu par les bénévoles, montre les besoins chaque semaine.",
      success: "Les bénévoles corrigent peu, et les doutes arrivent à une personne le jour même.",
      risks: "Une demande urgente noyée dans une classe. Des données de santé dans les phrases.",
    },
    moves: [
      { step: "build", note: plain("Liste des besoins arrêtée avec deux accueils ; base légale à écrire.") },
    ],
  },
];

/** Ideas of the NGOs on their way. */
export function initiativeSteps(): Step[] {
  return ideas.map((idea) => ({
    name: `initiative ${idea.key}`,
    kind: "initiative",
    of: member(idea.key),
    run: (context) => pursue(context, idea),
  }));
}

async function pursue(context: Context, { key, canvas, moves, decision }: Idea): Promise<Made> {
  const { client } = context;
  const post = (path: string, once: string, body: object, role: "data" | "lead" = "data") =>
    client.response({
      method: "POST",
      path: at(context, key, `/initiatives${path}`),
      as: emailOf(context, role, key),
      body,
      once: `${once} ${key}`,
    });
  const { id } = (await (await post("", "initiative", canvas)).json()) as { id: string };
  await post(`/${id}/cycles`, "cycle", {});
  for (const { step, note } of moves)
    await post(`/${id}/steps`, `step ${step}`, { cycle: 1, step, note: await note(context) });
  if (decision) await post(`/${id}/decisions`, "decision", { cycle: 1, ...decision }, "lead");
  return { initiative: id };
}

/** What the experiment on the actions found, in figures that the server tells. */
async function measured(context: Context): Promise<string> {
  const key = "gestes-citoyens";
  const { experiment } = made(context, "experiment actions.csv");
  const { result } = await context.client.json<{ result: Result }>({
    path: at(context, key, `/experiments/${experiment}`),
    as: emailOf(context, "data", key),
  });
  const { value, low, high } = result.macro_f1;
  const answers = {
    true: "fait mieux que",
    false: "ne fait pas mieux que",
    null: "ne se sépare pas encore de",
  };
  const said = answers[`${result.pays.answer}`];
  return `Macro-F1 de ${figure(value)} (de ${figure(low)} à ${figure(high)}) sur ${result.test_rows} récits jamais vus : le modèle ${said} la règle gratuite.`;
}

interface Result {
  readonly macro_f1: { readonly value: number; readonly low: number; readonly high: number };
  readonly pays: { readonly answer: boolean | null };
  readonly test_rows: number;
}

const figure = (value: number) =>
  value.toLocaleString("fr-FR", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
