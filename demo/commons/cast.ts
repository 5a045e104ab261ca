/** The organisations of the demo, invented, with the roles that somebody plays in each. The host comes first. */
export const cast = [
  { key: "rive-commune", kind: "host", name: "Fondation Rive Commune", roles: ["lead", "viewer"] },
  { key: "horizon-partage", kind: "funder", name: "Fonds Horizon Partagé", roles: ["lead", "finance"] },
  { key: "classe-ouverte", kind: "ngo", name: "Classe Ouverte", roles: ["lead", "data", "reviewer"] },
  { key: "gestes-citoyens", kind: "ngo", name: "Gestes Citoyens", roles: ["lead", "data", "reviewer"] },
  { key: "terres-vives", kind: "ngo", name: "Terres Vives", roles: ["lead", "data", "viewer"] },
  { key: "besoins-en-vue", kind: "ngo", name: "Besoins en Vue", roles: ["lead", "data", "viewer"] },
  { key: "atelier-solidaire", kind: "partner", name: "Atelier Numérique Solidaire", roles: ["lead", "data"] },
] as const;

export type Member = (typeof cast)[number];
export type OrganisationKey = Member["key"];
export type CastRole = Member["roles"][number];

const titles: Readonly<Record<CastRole, string>> = {
  lead: "Responsable",
  data: "Chargée de données",
  finance: "Responsable financier",
  reviewer: "Relectrice",
  viewer: "Observateur",
};

/** People bear their role as a name: nobody real is meant. */
export const personName = (role: CastRole, { name }: Member) => `${titles[role]}, ${name}`;

export const host = cast[0];
export const member = (key: OrganisationKey): Member => cast.find((one) => one.key === key)!;
