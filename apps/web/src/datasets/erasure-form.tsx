import { NativeSelect, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { answered, api } from "../api/client.ts";
import { useOrganisation } from "../api/me.ts";
import { asProblem } from "../api/problem.ts";
import { useFormat } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { Form } from "../ui/form.tsx";
import { tell } from "../ui/toasts.ts";
import { TypedConfirm } from "../ui/typed-confirm.tsx";
import { useSending } from "../ui/use-sending.ts";
import type { PartProps } from "./parts.ts";
import { personal } from "./personal-words.ts";

/** Finds one person's rows by a value, says how many there are, and erases them once the value is typed again. */
export function ErasureForm({ dataset, version }: PartProps) {
  const t = useWords(personal);
  const format = useFormat();
  const erase = useErasure(dataset.id);
  const [found, setFound] = useState<{ column: string; value: string; rows: number }>();
  const [busy, setBusy] = useState(false);
  const likely = version.columns.find((column) => /identifier|personal/.test(dataset.roles[column] ?? ""));
  const sending = useSending({
    initial: { column: likely ?? version.columns[0], value: "" },
    rules: { value: (value) => (value.trim() === "" ? t.eraseValueMissing : null) },
    send: async ({ column, value }) => {
      const person = { column, value: value.trim() };
      const { rows } = await erase({ ...person, only_count: true });
      if (rows === 0) tell(t.nobody);
      else setFound({ ...person, rows });
    },
  });
  async function confirmed(): Promise<void> {
    const { column, value } = found!;
    setBusy(true);
    try {
      const { rows } = await erase({ column, value, only_count: false });
      tell(t.erased(rows, format.count(rows)));
      setFound(undefined);
    } catch (error) {
      tell(asProblem(error).message);
    }
    setBusy(false);
  }
  if (found)
    return (
      <TypedConfirm
        name={found.value}
        warning={t.eraseWarning(found.rows, format.count(found.rows))}
        action={t.eraseAction}
        busy={busy}
        confirmed={() => void confirmed()}
        cancelled={() => setFound(undefined)}
      />
    );
  return (
    <Form sending={sending} action={t.count}>
      <NativeSelect
        label={t.eraseColumn}
        data={[...version.columns]}
        {...sending.form.getInputProps("column")}
      />
      <TextInput label={t.eraseValue} autoComplete="off" {...sending.form.getInputProps("value")} />
    </Form>
  );
}

function useErasure(dataset: string) {
  const { id: organisation } = useOrganisation();
  const queries = useQueryClient();
  return async (person: {
    readonly column: string;
    readonly value: string;
    readonly only_count: boolean;
  }) => {
    const path = "/api/organisations/{organisation}/datasets/{dataset}/erasures";
    const params = { path: { organisation, dataset } };
    const answer = await answered(api.POST(path, { params, body: { ...person, positions: [] } }));
    if (!person.only_count) await queries.invalidateQueries({ queryKey: ["organisations", organisation] });
    return answer;
  };
}
