import type { Plugin } from "vite";
import { filesOf } from "./files.ts";

/** What one page asks for at once; `:name` is a part of its address, `*` any rest of it. */
interface FirstRequests {
  readonly page: string;
  /** Modules under `src` that its route loads. */
  readonly modules: readonly string[];
  /** What it asks the API for before it can be drawn, byte for byte as it asks; what all pages ask comes anyhow. */
  readonly answers: readonly string[];
}

const here = "/organisations/:organisation";
const frame = "frame/frame.tsx";
const pages: readonly FirstRequests[] = [
  {
    page: "/sign-in",
    modules: ["entrance/entrance.tsx", "entrance/sign-in-page.tsx"],
    answers: [],
  },
  { page: `${here}/*`, modules: [], answers: [`/api${here}/events?limit=30`, `/api${here}/jobs?limit=20`] },
  { page: "/feedback", modules: ["feedback/answering-page.tsx"], answers: [] },
  {
    page: here,
    modules: [frame, "home/home-page.tsx"],
    answers: [`/api${here}/waiting`, `/api${here}/people`, "/api/auth/protection"],
  },
  {
    page: `${here}/datasets`,
    modules: [frame, "datasets/datasets-page.tsx"],
    answers: [`/api${here}/datasets?limit=30`],
  },
  {
    page: `${here}/datasets/:dataset`,
    modules: [frame, "datasets/dataset-page.tsx"],
    answers: [`/api${here}/datasets/:dataset`],
  },
  {
    page: `${here}/labellings/:labelling/work`,
    modules: [frame, "labelling/work-page.tsx"],
    answers: [`/api${here}/labellings/:labelling`],
  },
  {
    page: `${here}/experiments`,
    modules: [frame, "experiments/experiments-page.tsx"],
    answers: [`/api${here}/experiments?limit=30`],
  },
  {
    page: `${here}/experiments/:experiment`,
    modules: [frame, "experiments/experiment-page.tsx"],
    answers: [`/api${here}/experiments/:experiment`, `/api${here}/experiments/:experiment/report`],
  },
];

/** Writes `first-requests.json`, by which the server lets a page's own files and answers come at once. */
export const firstRequests: Plugin = {
  name: "first-requests",
  apply: "build",
  generateBundle(_, bundle) {
    const known = new Set(filesOf(bundle, "main.tsx"));
    const more = (modules: readonly string[]) => [
      ...new Set(modules.flatMap((module) => filesOf(bundle, module)).filter((file) => !known.has(file))),
    ];
    const source = JSON.stringify(
      pages.map(({ page, modules, answers }) => ({ page, answers, files: more(modules) })),
    );
    this.emitFile({ type: "asset", fileName: "first-requests.json", source });
  },
};
