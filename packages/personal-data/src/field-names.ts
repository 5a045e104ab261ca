import type { PersonalDataKind } from "./types.ts";
import { plain } from "./words.ts";

/** What fields are called, French and English, in small letters without diacritics, words apart by one space. */
const fieldNames: Readonly<Record<PersonalDataKind, string>> = {
  email:
    "e mail|email|mail|courriel|adresse e mail|adresse mail|adresse email|adresse electronique|email address|mel",
  phone:
    "telephone|tel|portable|mobile|gsm|numero de telephone|no tel|num tel|phone|phone number|cell|cellphone|whatsapp|fax|contact number",
  iban: "iban|rib|compte bancaire|bank account|account number|numero de compte",
  nir: "nir|numero de securite sociale|no secu|num secu|securite sociale|insee nir|social security number|ssn|national insurance number|nino",
  "birth-date":
    "date de naissance|naissance|ne le|date naissance|birth date|birthdate|date of birth|dob|birthday|ddn",
  location: "latitude|longitude|lat|lon|lng|long|gps|geo point|coordonnees gps|geolocalisation|coordinates",
  ip: "ip|adresse ip|ip address|ip adresse",
  profile:
    "facebook|instagram|twitter|linkedin|tiktok|snapchat|telegram|pseudo|pseudonyme|handle|screen name|username|user name|nom d utilisateur|login|profil",
  address:
    "adresse|adresse postale|adresse 1|adresse 2|rue|numero et rue|voie|domicile|lieu de residence|address|street|street address|address line 1|address line 2|postal address|home address|addr",
  name: "nom|prenom|prenoms|nom de famille|nom prenom|nom et prenom|prenom nom|nom complet|nom de naissance|nom d usage|nom de jeune fille|name|first name|firstname|last name|lastname|surname|full name|fullname|given name|family name|maiden name|contact name",
};

const kindOf = new Map(
  Object.entries(fieldNames).flatMap(([kind, names]) =>
    names.split("|").map((name) => [name, kind as PersonalDataKind] as const),
  ),
);

/** «nom du bénéficiaire», «beneficiary_name»: whose field it is. */
const person =
  "(?:(?:du|de la|de l|des|d|de|le|la|of|the|your|votre|son|mon|client|s) )*(?:beneficiaires?|benevoles?|adherente?s?|donat(?:eur|rice)s?|eleves?|parents?|enfants?|mere|pere|tut(?:eur|rice)|personnes?|usag(?:er|ere)s?|participante?s?|contacts?|referente?s?|responsable|salariee?s?|client|beneficiary|beneficiaries|volunteers?|donors?|members?|pupils?|students?|child|mother|father|person|user|respondent|interviewee|employee|guardian)";
const behind = new RegExp(` ${person}$`);
const ahead =
  /^(?:beneficiary|volunteer|donor|member|pupil|student|child|parent|mother|father|person|user|respondent|contact|client|employee|guardian|beneficiaire|benevole|adherent|donateur|eleve|enfant|usager|participant|salarie) /;

/**
 * The kind of personal data that a field's name announces, or undefined: «Nom de famille», «e-mail»,
 * «telephone_du_benevole», «dateOfBirth». Names of bodies («nom de l'association») are not personal data.
 *
 * @example
 * fieldKind("Prénom"); // "name"
 */
export function fieldKind(name: string): PersonalDataKind | undefined {
  const words = plain(name.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2"))
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  return kindOf.get(words) ?? kindOf.get(words.replace(behind, "")) ?? kindOf.get(words.replace(ahead, ""));
}
