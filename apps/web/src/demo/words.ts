import { words } from "../i18n/words.ts";

export const demo = words(
  {
    label: "Démonstration",
    here: "Démonstration : organisations, personnes et textes inventés, sur cette machine seulement.",
    filling: (done: number, total: number) => `Elle se remplit (${done} sur ${total})`,
    beginning: "Elle commence à se remplir",
    steps: {
      people: "organisations et personnes",
      upload: "dépôt d’un fichier",
      reading: "lecture et profil d’un fichier",
      masking: "masquage des données personnelles",
      experiment: "apprentissage et évaluation d’un modèle",
      labelling: "étiquetage",
      initiative: "initiative et ses cycles",
    } as Readonly<Record<string, string>>,
    enter: "Entrer dans la démonstration",
    enterPurpose:
      "Sans mot de passe, dans le rôle de votre choix. Chaque organisation ne voit que son espace.",
  },
  {
    label: "Demo",
    here: "Demo: invented organisations, people and texts, on this machine alone.",
    filling: (done, total) => `It is being filled (${done} of ${total})`,
    beginning: "It begins to be filled",
    steps: {
      people: "organisations and people",
      upload: "upload of a file",
      reading: "reading and profile of a file",
      masking: "masking of personal data",
      experiment: "training and evaluation of a model",
      labelling: "labelling",
      initiative: "initiative and its cycles",
    },
    enter: "Enter the demo",
    enterPurpose:
      "Without a password, in the role of your choice. Each organisation sees its own space alone.",
  },
);
