import { Button, Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useOrganisation } from "../api/me.ts";
import { useWords } from "../i18n/words.ts";
import { Section } from "../ui/page.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";
import { tell } from "../ui/toasts.ts";
import { Answer } from "./answer.tsx";
import { askModel } from "./queries.ts";
import classes from "./use.module.css";
import { use } from "./words.ts";

/** One pasted text, the answer to it and why. */
export function TextPart({ experiment }: { readonly experiment: string }) {
  const t = useWords(use);
  const { id: organisation } = useOrganisation();
  const queries = useQueryClient();
  const [text, setText] = useState("");
  const [fault, setFault] = useState(false);
  const ask = useMutation({
    mutationFn: (asked: { readonly text: string; readonly askHuman: boolean }) =>
      askModel({ organisation, experiment, ...asked }),
    onSuccess: async ({ queued }) => {
      if (!queued) return;
      tell(t.queued);
      await queries.invalidateQueries({
        queryKey: ["organisations", organisation, "experiments", experiment],
      });
    },
  });
  return (
    <Section title={t.text}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          setFault(text.trim() === "");
          if (text.trim() !== "") ask.mutate({ text, askHuman: false });
        }}
      >
        <Textarea
          size="md"
          label={t.paste}
          placeholder={t.example}
          autosize
          minRows={4}
          maxRows={14}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
          error={fault ? t.empty : undefined}
        />
        <div>
          <Button type="submit" loading={ask.isPending}>
            {t.classify}
          </Button>
        </div>
      </form>
      {ask.isError && <ProblemNote error={ask.error} />}
      {ask.data && (
        <Answer answer={ask.data} askHuman={() => ask.mutate({ text: ask.data.text, askHuman: true })} />
      )}
    </Section>
  );
}
