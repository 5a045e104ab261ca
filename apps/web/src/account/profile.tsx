import { NativeSelect, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { answered, api } from "../api/client.ts";
import { meQuery, useMe } from "../api/me.ts";
import { useSpeak } from "../frame/look-buttons.tsx";
import { common } from "../i18n/common.ts";
import { type Language, useLanguage } from "../i18n/language.ts";
import { useWords } from "../i18n/words.ts";
import { Section } from "../ui/page.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";
import { useRules } from "../ui/rules.ts";
import { StateWord } from "../ui/state-word.tsx";
import classes from "./account.module.css";
import { account } from "./words.ts";

/** Name and language, saved as one types. */
export function Profile() {
  const t = useWords(account);
  const said = useWords(common);
  const me = useMe();
  const language = useLanguage();
  const speak = useSpeak();
  return (
    <Section split title={t.profile} purpose={t.profilePurpose}>
      <div className={classes.fields}>
        <NameField start={me.name} />
        <TextInput label={said.email} description={t.emailFixed} value={me.email} readOnly />
        <NativeSelect
          label={t.language}
          value={language}
          data={Object.entries(said.languages).map(([value, label]) => ({ value, label }))}
          onChange={(event) => speak(event.currentTarget.value as Language)}
        />
      </div>
    </Section>
  );
}

function NameField({ start }: { readonly start: string }) {
  const said = useWords(common);
  const rules = useRules();
  const queries = useQueryClient();
  const [name, setName] = useState(start);
  const saving = useMutation({
    mutationFn: (wanted: string) => answered(api.PATCH("/api/me", { body: { name: wanted } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: meQuery.queryKey }),
  });
  const save = useDebouncedCallback(saving.mutate, { delay: 600, flushOnUnmount: true });
  const fault = rules.name(name);
  function change(wanted: string): void {
    setName(wanted);
    if (rules.name(wanted) === null) save(wanted.trim());
  }
  return (
    <div className={classes.named}>
      <TextInput
        label={said.name}
        autoComplete="name"
        value={name}
        error={fault}
        onChange={(event) => change(event.currentTarget.value)}
      />
      <div role="status" className={classes.saved}>
        <SavingState state={saving.status} />
      </div>
      {saving.isError && <ProblemNote error={saving.error} retry={() => saving.mutate(name.trim())} />}
    </div>
  );
}

function SavingState({ state }: { readonly state: "idle" | "pending" | "success" | "error" }) {
  const t = useWords(account);
  if (state === "pending") return <StateWord state="open">{t.saving}</StateWord>;
  if (state === "success") return <StateWord state="good">{t.saved}</StateWord>;
  if (state === "error") return <StateWord state="breach">{t.notSaved}</StateWord>;
  return null;
}
