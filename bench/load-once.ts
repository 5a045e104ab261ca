import { createClassifier, load } from "@levier/text";
import { modelFiles } from "./program.ts";

/** Loads a model in a fresh process and prints the milliseconds until its first answer. */
const files = await modelFiles(process.argv[2]);
const start = performance.now();
createClassifier(load(files))("one text");
process.stdout.write(String(performance.now() - start));
