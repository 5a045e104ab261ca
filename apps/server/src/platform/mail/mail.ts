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
  /** Signs in to the mail server without sending anything. */
  verify(): Promise<void>;
  close(): void;
}

/** Opens the way that SMTP_URL names. */
export function openMail(config: Config["mail"]): Mail {
  if (!config) return { enabled: false, send: async () => {}, verify: async () => {}, close: () => {} };
  const transport = createTransport(config.url, { from: config.from });
  return {
    enabled: true,
    async send(message) {
      await transport.sendMail(message);
    },
    async verify() {
      await transport.verify();
    },
    close: () => transport.close(),
  };
}
