import compress from "@fastify/compress";
import type { App } from "./app.ts";

/** From so many bytes an answer is worth the time: below, it fits into the packets that are sent anyhow. */
const threshold = 4096;

/** Long answers of the API travel compressed: a report is six times as long as it need be. Files come as they are. */
export async function compressAnswers(app: App): Promise<void> {
  await app.register(compress, {
    threshold,
    customTypes: /^(application\/(problem\+)?json|text\/html)\b/,
    encodings: ["gzip", "identity"],
    zlibOptions: { level: 4 },
    globalDecompression: false,
  });
}
