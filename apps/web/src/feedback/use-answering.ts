import { useEffect, useRef, useState } from "react";
import { answered, api, type Schemas } from "../api/client.ts";
import { Problem } from "../api/problem.ts";

type Asked = Schemas["AskedFeedback"];
export type Answer = string | number | boolean | null;
type State = "writing" | "empty" | "sending" | "waiting" | "failed" | "done";

interface Kept {
  readonly id: string;
  readonly answers: Answer[];
}

/** A version 4 UUID; `crypto.randomUUID` is missing where the page is not served over HTTPS. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 15) | 64;
  bytes[8] = (bytes[8] & 63) | 128;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

const keyOf = (token: string) => `levier.feedback.${token.slice(-12)}`;
const fresh = ({ questions }: Asked): Kept => ({ id: newId(), answers: questions.map(() => null) });

function kept(token: string, asked: Asked): Kept {
  try {
    const read: Kept | null = JSON.parse(sessionStorage.getItem(keyOf(token)) ?? "null");
    if (read?.answers.length === asked.questions.length) return read;
  } catch {
    // What cannot be read is begun anew.
  }
  return fresh(asked);
}

/**
 * What somebody answers: kept on the phone until the server has it, sent by itself once the network is back,
 * and always under the same id, so that it counts once.
 */
export function useAnswering(token: string, asked: Asked) {
  const [form, setForm] = useState(() => kept(token, asked));
  const [state, setState] = useState<State>("writing");
  const [problem, setProblem] = useState<string>();
  const busy = useRef(false);

  function change(next: Kept): void {
    setForm(next);
    setState("writing");
    sessionStorage.setItem(keyOf(token), JSON.stringify(next));
  }

  async function send(): Promise<void> {
    if (busy.current) return;
    if (form.answers.every((answer) => answer === null || answer === "")) return setState("empty");
    busy.current = true;
    setProblem(undefined);
    setState("sending");
    try {
      await answered(api.POST("/api/feedback/answers", { body: { token, ...form } }));
      sessionStorage.removeItem(keyOf(token));
      setState("done");
    } catch (error) {
      const unreached = !(error instanceof Problem) || error.status === 0;
      if (!unreached) setProblem((error as Problem).message);
      setState(unreached && !navigator.onLine ? "waiting" : "failed");
    }
    busy.current = false;
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is sent is what stands there when the network is back
  useEffect(() => {
    if (state !== "waiting") return;
    const again = () => void send();
    addEventListener("online", again);
    return () => removeEventListener("online", again);
  }, [state]);

  return {
    answers: form.answers,
    state,
    problem,
    send,
    answer: (i: number, value: Answer) =>
      change({ ...form, answers: form.answers.map((one, at) => (at === i ? value : one)) }),
    restart: () => change(fresh(asked)),
  };
}
