import { constants } from "node:zlib";
import compress from "@fastify/compress";
import type { App } from "./app.ts";

/** From so many bytes an answer is worth the time: below, it fits into the packets that are sent anyhow. */
const threshold = 4096;

/**
 * Quick, and small enough that a page with a whole report fits into the packets that a server sends before it
 * hears from the reader; a window of 256 KB, since the memory that each answer takes grows with it.
 */
const brotli = { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_LGWIN]: 18 };

/** Long answers of the API travel compressed: a report is six times as long as it need be. Files come as they are. */
export async function compressAnswers(app: App): Promise<void> {
  await app.register(compress, {
    threshold,
    customTypes: /^(application\/(problem\+)?json|text\/html)\b/,
    encodings: ["br", "gzip", "identity"],
    zlibOptions: { level: 4 },
    brotliOptions: { params: brotli },
    globalDecompression: false,
  });
}
