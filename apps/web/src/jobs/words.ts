import { words } from "../i18n/words.ts";

export const jobs = words(
  {
    name: "Travaux en cours",
    kinds: {
      "dataset-import": "Lecture du fichier",
      "dataset-describe": "Profil et recherche de données personnelles",
      "dataset-mask": "Masquage des données personnelles",
      "labelling-publish": "Étiquettes versées dans le jeu de données",
    } as Readonly<Record<string, string>>,
    other: "Travail en cours",
    waiting: "attend son tour",
    cancelling: "s’arrête…",
    share: (percent: string) => `fait à ${percent}`,
    left: (seconds: number) =>
      seconds < 60 ? `encore ${seconds} s` : `encore ${Math.round(seconds / 60)} min`,
    cancel: "Arrêter",
    cancelOf: (job: string) => `Arrêter : ${job}`,
    cancelled: (job: string) => `${job} : arrêté. Rien n’a été gardé de ce travail.`,
    done: (job: string) => `${job} : terminé.`,
    failed: (job: string) => `${job} : échec`,
    sending: (file: string) => `Envoi de ${file}`,
    sent: (sent: string, all: string) => `${sent} sur ${all}`,
    paused: "La connexion manque. L’envoi reprendra là où il en était.",
  },
  {
    name: "Work in progress",
    kinds: {
      "dataset-import": "Reading the file",
      "dataset-describe": "Profile and search for personal data",
      "dataset-mask": "Masking personal data",
      "labelling-publish": "Putting the labels into the dataset",
    },
    other: "Work in progress",
    waiting: "waits for its turn",
    cancelling: "stopping…",
    share: (percent) => `${percent} done`,
    left: (seconds) => (seconds < 60 ? `${seconds} s left` : `${Math.round(seconds / 60)} min left`),
    cancel: "Stop",
    cancelOf: (job) => `Stop: ${job}`,
    cancelled: (job) => `${job}: stopped. Nothing of this work was kept.`,
    done: (job) => `${job}: done.`,
    failed: (job) => `${job}: failed`,
    sending: (file) => `Sending ${file}`,
    sent: (sent, all) => `${sent} of ${all}`,
    paused: "The connection is gone. Sending will go on from where it was.",
  },
);
