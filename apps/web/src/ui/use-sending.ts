import { type UseFormInput, type UseFormReturnType, useForm } from "@mantine/form";
import { type FormEvent, useRef, useState } from "react";
import { newKey } from "../api/idempotency.ts";
import { asProblem, type Problem } from "../api/problem.ts";
import { useDraft } from "./use-draft.ts";

export interface Sending<V> {
  readonly form: UseFormReturnType<V>;
  readonly busy: boolean;
  /** Why the last sending failed. */
  readonly problem: Problem | undefined;
  /** Counts the sendings that were refused, here or by the server. */
  readonly refusals: number;
  readonly submit: (event: FormEvent<HTMLFormElement>) => void;
}

/**
 * A form that is sent. Faults are found all at once, here and by the server; what was typed stays through
 * any failure. A second press while it is being sent does nothing, and sending the same again after a broken
 * connection carries the same key, so that the server does it once.
 */
export function useSending<V extends Record<string, unknown>>(options: {
  /** Under which what is typed is kept; left out where a password is asked for. */
  readonly draft?: string;
  readonly initial: V;
  readonly rules: UseFormInput<V>["validate"];
  readonly send: (values: V, key: string) => Promise<unknown>;
}): Sending<V> {
  const draft = useDraft(options.draft, options.initial);
  const key = useRef(newKey());
  const sending = useRef(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [refusals, setRefusals] = useState(0);
  const form = useForm<V>({
    initialValues: draft.start,
    validate: options.rules,
    onValuesChange(values) {
      key.current = newKey();
      draft.keep(values);
    },
  });

  async function send(values: V): Promise<void> {
    if (sending.current) return;
    sending.current = true;
    setBusy(true);
    setProblem(undefined);
    try {
      await options.send(values, key.current);
      key.current = newKey();
      draft.forget();
    } catch (error) {
      refuse(asProblem(error));
    }
    sending.current = false;
    setBusy(false);
  }

  function refuse(found: Problem): void {
    form.setErrors(Object.fromEntries(found.faults.map(({ field, message }) => [field, message])));
    setProblem(found);
    setRefusals((times) => times + 1);
  }

  const submit = form.onSubmit(
    (values) => void send(values),
    () => {
      setProblem(undefined);
      setRefusals((times) => times + 1);
    },
  );
  return { form, busy, problem, refusals, submit };
}
