/** Faults of a command line. */
export const usage = {
  "usage/unknown-command": {
    fr: (d: { command: string }) => `« ${d.command} » n’est pas une commande. Essayez « levier --help ».`,
    en: (d: { command: string }) => `“${d.command}” is not a command. Try “levier --help”.`,
  },
} as const;
