import type { TestPerson } from "../../../testing/factories.ts";
import { runJobs } from "../../../testing/run-jobs.ts";
import type { Answer, TestServer } from "../../../testing/test-server.ts";
import { uploadFile } from "../../../testing/uploads.ts";
import { labJobs } from "../index.ts";

/** Asks for one organisation's part of the API, and for the jobs of the lab. */
export interface LabClient {
  get(path: string): Promise<Answer>;
  post(path: string, body?: object): Promise<Answer>;
  patch(path: string, body: object): Promise<Answer>;
  delete(path: string): Promise<Answer>;
  /** Answers a question of a model's queue. */
  answer(question: string, labels: readonly string[] | null): Promise<Answer>;
  upload(text: string | Uint8Array, name?: string): Promise<string>;
  /** Uploads a file and makes a dataset of it; its jobs have ended. */
  dataset(text: string | Uint8Array, datasheet?: object): Promise<string>;
  /** Does what waits. */
  work(): Promise<void>;
}

export function labClient(server: TestServer, person: TestPerson): LabClient {
  const base = `/api/organisations/${person.organisation}`;
  const client: LabClient = {
    get: (path) => person.ask("GET", base + path),
    post: (path, body = {}) => person.ask("POST", base + path, body),
    patch: (path, body) => person.ask("PATCH", base + path, body),
    delete: (path) => person.ask("DELETE", base + path),
    answer: (question, labels) => person.ask("PUT", `${base}/questions/${question}/answer`, { labels }),
    upload: (text, name) => uploadFile(person, { bytes: Buffer.from(text), name }),
    async dataset(text, datasheet = {}) {
      const { body } = await client.post("/datasets", {
        name: "Actions",
        file: await client.upload(text),
        ...datasheet,
      });
      await client.work();
      return body.dataset.id;
    },
    async work() {
      await runJobs(server, labJobs);
    },
  };
  return client;
}

const words = {
  eau: ["puits", "forage", "eau potable", "pompe", "rivière", "citerne"],
  école: ["élèves", "classe", "institutrice", "cahiers", "cantine scolaire", "bibliothèque"],
};

/** A labelled file of two themes that anybody can tell apart; column and rows are small. */
export function themes(rows: number): string {
  const lines = Array.from({ length: rows }, (_, i) => {
    const theme = i % 2 === 0 ? "eau" : "école";
    const own = words[theme];
    const text = `${own[i % 6]} et ${own[(i * 5 + 1) % 6]} au village numéro ${i * 7}, ${own[(i * 3 + 2) % 6]}`;
    return `${i},"${text}",${theme},${i % 3 === 0 ? "nord" : "sud"}`;
  });
  return ["id,texte,theme,region", ...lines].join("\n");
}
