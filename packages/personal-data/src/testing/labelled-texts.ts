import type { PersonalDataKind } from "../types.ts";

/**
 * Texts as NGOs receive them, written for the test; what is personal stands as {kind:value}. All people are
 * invented; numbers are reserved for fiction (Arcep, Ofcom, NANP) or made to fit a checksum. Half of the
 * texts hold none but look as if they did. Names that nothing announces are marked too: they are missed.
 */
const marked = [
  "Bonjour, je m'appelle {name:Karim Boulanger-Roy} et mon mail est {email:karim.br@exemple.org}, merci.",
  "je m'appelle {name:sarah} jai 15 ans et je voudrai aidé, mon num {phone:0639981234}",
  "Appelez {name:Mme Tranchebize|Tranchebize} au {phone:01 99 00 45 12} ou au {phone:+33 6 39 98 70 33} le soir.",
  "Virement à faire sur {iban:FR76 3000 6000 0112 3456 7890 189}, titulaire {name:Odile Sarclincourt}.",
  "IBAN : {iban:DE89370400440532013000} (association partenaire à Berlin).",
  "Son numéro de sécu est {nir:2 55 08 14 168 025 38}, elle est née le {birth-date:12/08/1955}.",
  "NIR {nir:1 85 05 2A 004 123} à compléter par la clé.",
  "{name:Inès Valcourtin} habite {address:12 bis, rue des Lilas, 75011 Paris} depuis mars.",
  "Livrer les colis au {address:4 avenue du Général Leclerc} avant midi, code 4512.",
  "Adresse : {address:37 CHEMIN DE LA FONTAINE 35000 Rennes}",
  "Le foyer du {address:8 place de la République, 97400 Saint-Denis} accueille 40 familles.",
  "Né à Saint-Denis le {birth-date:3 mai 1984}, réfugié depuis 2019, suivi par le {name:Dr Malvoisin|Malvoisin}.",
  "Connexion depuis {ip:192.168.14.27} puis {ip:2001:db8::8a2e:370:7334} hier soir.",
  "Mon insta : {profile:lea_mrn} et ma page {profile:https://www.facebook.com/lea.morane.75}",
  "Suivez {profile:@malo_kdv} qui raconte la plantation.",
  "Puits à sec signalé en {location:14.4974, -14.4524}, pompe cassée.",
  "Position relevée : {location:48°51'24\"N 2°21'03\"E} près du pont.",
  "M. {name:Le Goff} et Mme {name:de La Tour} siègent au comité.",
  "Contact : {name:Fantine Orgevin}, {email:fantine(at)exemple.org}",
  "Référente du projet : {name:Armelle Vautrignon}. Merci de passer par elle.",
  "Cordialement,\n{name:Théodule Brancquart}\n{phone:0262 99 12 34}",
  "Joindre {name:Noé Sablemoulin} par mail : {email:noe.s@exemple.org}",
  "Ma voisine {name:Josiane Perlin} ne sort plus depuis que son mari est mort.",
  "Hier {name:Yanis} a réparé les vélos avec {name:Chloé}.",
  "On a vu {name:Paulin Estève} au marché, il va mieux.",
  "SOS famille de 5 personnes, tel {phone:3455 1290}, manque d'eau et de tentes",
  "Écrire à {email:secours@exemple.org} ou WhatsApp {phone:+509 34 55 12 34}.",
  "Passez au 3 de la rue, demandez {name:Bertille}.",
  "Ma date de naissance : {birth-date:1990-11-02}. J'ai perdu mes papiers.",
  "Carte vitale {nir:255081416802538} au nom de {name:Ginette Falourd}.",
  "My name is {name:Amara Diallo-Finch} and I need help with rent.",
  "Call {name:Callum Fennwick} on {phone:07700 900143} about the loft conversion.",
  "Please email {email:r.tathering@example.org} or ring {phone:020 7946 0123}.",
  "She lives at {address:221B Baker Street, London NW1 6XE} with two children.",
  "Send it to {address:1600 Maple Grove Lane, Springfield, IL 62704} by Friday.",
  "{name:Mrs Okonkwo-Hale|Okonkwo-Hale}, born on {birth-date:3 May 1941}, asked for a wheelchair.",
  "DOB: {birth-date:04/11/1988}, speaks Tigrinya only.",
  "Phone: {phone:(202) 555-0143}; ask for {name:Dr. Lindqvist|Lindqvist}.",
  "Bank account {iban:GB29 NWBK 6016 1331 9268 19} for the refund.",
  "Water point at {location:-1.292066,36.821945} needs a new pump.",
  "Best regards,\n{name:Percy Wrenfold}",
  "Signed: {name:Rosalind Tathering}, head of the toy library.",
  "Profile {profile:linkedin.com/in/tom-ashgrove} says he moved.",
  "I met {name:Joyce Abernathy} at the clinic, she is well.",
  "my name is {name:tomas} i am 14",
  "Reach {name:Hugo Pamprelune} ({email:hugo@example.org}) before noon.",
  "Our neighbour {name:Winifred} fell again last night.",
  "Server log: {ip:203.0.113.77} asked for the form twice.",
  "Text me on {phone:+44 7700 900281}, I'm at {address:14 Elm Road}.",
  "DM {profile:@percy.wren} or snap: {profile:percy_w99}",
  // From here on nothing is personal.
  "Nous avons distribué 1 250 repas et 3 400 kits entre le 12/03/2024 et le 15/04/2024.",
  "SIRET 552 100 554 00013, agrément 2019-04-1234, budget 12 500 000 euros.",
  "La version 2.10.3.1 du logiciel corrige l'article 4.2.1.3 du règlement.",
  "Rendez-vous le 01.02.2023 10h30 à la mairie de Rennes, 35000 visiteurs attendus.",
  "De 1998 à 2004, la rue de la Paix a été rénovée ; place aux piétons !",
  "Article 12 de la loi du 6 janvier 1978, décret 2018-687.",
  "Le ratio est passé de 0,12 à 0,48 ; 14.5 % puis 16.25 %, soit 3.1415 de plus.",
  "12 cours de français par semaine, 4 places par groupe, 30 allées et venues.",
  "Monsieur le maire et Madame la présidente ont ouvert la fête.",
  "Bonjour Madame, merci pour votre aide précieuse.",
  "Mme la directrice et M. le préfet étaient présents.",
  "Contact : Mairie de Brest, service des sports.",
  "Je m'appelle pas souvent au travail, mais la campagne m'appelle !",
  "Le lycée Victor Hugo et le collège Simone Veil participent, comme l'an dernier.",
  "Chantier à l'école Jules Ferry : 45 arbres, 20 m de haie, 06 groupes.",
  "Les lots 01 02 03 04 05 06 sont attribués ; le lot 07 est sans suite.",
  "Code-barres 3 017620 422003, référence AB12 3456 7890, bon n° 0012345678.",
  "Né de la colère, ce mouvement compte 2000 membres en 2021.",
  "Température 12.5 / 14.25, pH 7.1, débit 300 l/min à 10:30:45.",
  "Le prix est de 2 500,00 € TTC (soit 2 083,33 € HT), payable en 3 fois.",
  "Fonds FR76 à demander, dossier FR2024 1234 5678 non retenu.",
  "@tous : réunion jeudi 18h30-20h, salle 12",
  "Écoles : 12, collèges : 7, lycées : 3 ; total 22 au 31 décembre.",
  "Le numéro vert est le 3919, le 115 répond la nuit.",
  "Il faut 5 routes, 3 avenues et 2 places pour relier la ville.",
  "We planted 1,250 trees between 2021-03-04 and 2022-11-30 on 14 sites.",
  "Charity number 1095766, company 04531234, grant ref 360G-abc-0012345.",
  "Version 10.0.0.1 of the toolkit ships with section 3.2.1.4.",
  "The 2030 agenda, goal 6, target 6.4, indicators 6.4.1 and 6.4.2.",
  "My name is on the list but I was not called.",
  "Miss the bus again? Call us when you arrive, the road is closed.",
  "Dear Sir or Madam, thank you for the 40 desks.",
  "Born free: 300 animals returned to the wild in 2019.",
  "Income rose from 12000 to 15500 between 1990 and 2005, p < 0.0001, n = 1234567.",
  "In 5 Minutes Walking Distance there are 12 Main Road Crossings.",
  "Score 3-2 on 12-04-2023, attendance 45 678, refs 555 1234 and 0800.",
  "The ratio a:b:c is 1:2:3 and the clock shows 12:45:10.",
  "ISBN 978-2-07-036822-8, DOI 10.1000/182, room 0123 456.",
  "Follow-up @ 10am, tickets @ 5 euros each, see page 12.",
  "Water quality: E. coli 1.2345, 6.7890 mg; lead 0.0012, 0.0034.",
  "St Mary Hospital and the Martin Luther King Centre joined us.",
  "10 Downing is a play, 24 Hours Later Drive is a film about aid.",
  "Dr. in the house! Prof. is a title, Mr is another.",
  "1600 pupils, 12 lanes, 3 courts: the new place opens in May 2025.",
  "Ask Google, call Amnesty, write to Oxfam: all answered within 24 h.",
  "Signed: the committee. Author: unknown.",
  "Order 4000-1234-5678 shipped 02 03 2024, weight 12.5000, 7.2500 kg.",
  "Phone coverage is 12% in the north; mobile: 45 villages in 2 districts.",
  "He said « 06 » and then nothing; 07 is next, then 08 and 09.",
];

export interface LabelledText {
  readonly text: string;
  readonly spans: readonly {
    readonly kind: PersonalDataKind;
    readonly start: number;
    readonly end: number;
  }[];
}

/** {kind:value}, or {kind:whole|value} where only the end of what is written counts («Mme Roy»: «Roy»). */
const mark = /\{([a-z-]+):([^|}]+)(?:\|([^}]+))?\}/g;

/** The texts without their marks, with the spans that the marks stood for. */
export const labelledTexts: readonly LabelledText[] = marked.map((source) => {
  const spans: LabelledText["spans"][number][] = [];
  let text = "";
  let from = 0;
  for (const match of source.matchAll(mark)) {
    text += source.slice(from, match.index) + match[2];
    const value = match[3] ?? match[2];
    spans.push({ kind: match[1] as PersonalDataKind, start: text.length - value.length, end: text.length });
    from = match.index + match[0].length;
  }
  return { text: text + source.slice(from), spans };
});
