import { createTransport } from "nodemailer";
import type { Config } from "../../config.ts";

export interface Message {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** The way to people's letter boxes, where SMTP_URL is set. */
export interface Mail {
  readonly enabled: boolean;
  /** Without SMTP_URL nothing is sent: the link that the letter carries also stands in the answer. */
  send(message: Message): Promise<void>;
  close(): void;
}

/** Opens the way that SMTP_URL names. A letter that the server refuses fails the request that sends it. */
export function openMail(config: Config["mail"]): Mail {
  if (!config) return { enabled: false, send: async () => {}, close: () => {} };
  const transport = createTransport(config.url, { from: config.from });
  return {
    enabled: true,
    async send(message) {
      await transport.sendMail(message);
    },
    close: () => transport.close(),
  };
}
