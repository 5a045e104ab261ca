import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { answered, api } from "../api/client.ts";
import { newKey } from "../api/idempotency.ts";
import { useDraft } from "../ui/use-draft.ts";
import { type CanvasField, type Initiative, initiativesKey } from "./queries.ts";

export type Canvas = Record<CanvasField | "title", string>;
export type Saved =
  | { readonly state: "untouched" | "saving" | "failed" }
  | { readonly state: "saved"; readonly at: string };

const empty: Canvas = { title: "", problem: "", people: "", hypothesis: "", success: "", risks: "" };
const idleMilliseconds = 900;
const againMilliseconds = 5000;

/**
 * A canvas that saves itself: made on the server once it has a title, changed there after each pause in the
 * typing, and kept on this device until the server has it.
 */
export function useCanvas(organisation: string, initiative?: Initiative) {
  const draft = useDraft(`canvas.${organisation}.${initiative?.id ?? "new"}`, canvasOf(initiative));
  const [values, setValues] = useState<Canvas>(draft.start);
  const [saved, setSaved] = useState<Saved>({ state: "untouched" });
  const id = useRef(initiative?.id);
  const key = useRef(newKey());
  const sent = useRef(canvasOf(initiative));
  const running = useRef<Promise<boolean>>(Promise.resolve(true));
  const latest = useRef(values);
  const queries = useQueryClient();

  function change(field: keyof Canvas, value: string): void {
    latest.current = { ...latest.current, [field]: value };
    setValues(latest.current);
    draft.keep(latest.current);
  }

  /** One saving after the other; true once the server has all that was typed. */
  function save(): Promise<boolean> {
    running.current = running.current.then(saveNow, saveNow);
    return running.current;
  }

  async function saveNow(): Promise<boolean> {
    const now = latest.current;
    if (now.title.trim() === "") return false;
    if (same(now, sent.current)) return true;
    setSaved({ state: "saving" });
    try {
      id.current = await send({ organisation, id: id.current, key: key.current, values: now });
      sent.current = now;
      if (same(now, latest.current)) draft.forget();
      setSaved({ state: "saved", at: new Date().toISOString() });
      await queries.invalidateQueries({ queryKey: initiativesKey(organisation) });
      return same(now, latest.current);
    } catch {
      setSaved({ state: "failed" });
      return false;
    }
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: each change and each failure starts the wait anew
  useEffect(() => {
    if (same(values, sent.current) || values.title.trim() === "") return;
    const wait = saved.state === "failed" ? againMilliseconds : idleMilliseconds;
    const timer = setTimeout(() => void save(), wait);
    return () => clearTimeout(timer);
  }, [values, saved]);

  return { values, change, saved, save, id: () => id.current };
}

function canvasOf(initiative: Initiative | undefined): Canvas {
  if (!initiative) return empty;
  const { title, problem, people, hypothesis, success, risks } = initiative;
  return { title, problem, people, hypothesis, success, risks };
}

const same = (a: Canvas, b: Canvas) =>
  Object.entries(a).every(([field, text]) => b[field as keyof Canvas] === text);

async function send(options: {
  readonly organisation: string;
  readonly id: string | undefined;
  readonly key: string;
  readonly values: Canvas;
}): Promise<string> {
  const { organisation, id, key, values } = options;
  if (id === undefined) {
    const params = { path: { organisation }, header: { "idempotency-key": key } };
    const made = await answered(
      api.POST("/api/organisations/{organisation}/initiatives", { params, body: values }),
    );
    return made.id;
  }
  const params = { path: { organisation, initiative: id } };
  const path = "/api/organisations/{organisation}/initiatives/{initiative}";
  await answered(api.PATCH(path, { params, body: values }));
  return id;
}
