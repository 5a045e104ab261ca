import { Button, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { answered, api, type Schemas } from "../api/client.ts";
import { useOrganisation } from "../api/me.ts";
import { common } from "../i18n/common.ts";
import { type Language, useLanguage } from "../i18n/language.ts";
import { useWords } from "../i18n/words.ts";
import { Form } from "../ui/form.tsx";
import { type Sending, useSending } from "../ui/use-sending.ts";
import type { Asks } from "./asks.ts";
import classes from "./feedback.module.css";
import { feedbackWords } from "./feedback-words.ts";
import { type Initiative, initiativesKey } from "./queries.ts";
import { QuestionFields } from "./question-fields.tsx";

const kinds = ["scale", "yes_no", "text"] as const;

function useAsks(language: Language): Asks {
  const t = useWords(feedbackWords);
  const questions = t.starters[language].map((text, i) => ({ kind: kinds[i], text }));
  return { title: t.titleStart[language], introduction: "", language, questions, days: "30" };
}

/** Makes a link: what it asks, in which language, for how long. */
export function AskForm({
  initiative,
  cycle,
  done,
  cancel,
}: {
  readonly initiative: Initiative;
  readonly cycle: number;
  readonly done: (made: Schemas["MadeFeedbackForm"]) => void;
  readonly cancel: () => void;
}) {
  const t = useWords(feedbackWords);
  const c = useWords(common);
  const sending = useAsking({ initiative, cycle, done });
  const { form } = sending;
  return (
    <div className={classes.ask}>
      <Form
        sending={sending}
        action={t.make}
        more={
          <Button variant="default" onClick={cancel}>
            {c.cancel}
          </Button>
        }
      >
        <LanguageChoice sending={sending} />
        <TextInput label={t.title} maxLength={200} {...form.getInputProps("title")} />
        <Textarea
          label={t.introduction}
          description={t.introductionHint}
          size="md"
          autosize
          minRows={2}
          maxLength={1000}
          {...form.getInputProps("introduction")}
        />
        <QuestionFields form={form} />
        <NativeSelect
          label={t.days}
          data={Object.entries(t.daysChoices).map(([value, label]) => ({ value, label }))}
          {...form.getInputProps("days")}
        />
        <p className={classes.soft}>{t.privacy}</p>
      </Form>
    </div>
  );
}

/** Another language brings its own beginnings, in place of those that nobody has changed. */
function LanguageChoice({ sending: { form } }: { readonly sending: Sending<Asks> }) {
  const t = useWords(feedbackWords);
  const { languages } = useWords(common);
  function choose(language: Language): void {
    const { title, questions } = form.values;
    const before = form.values.language;
    form.setValues({
      language,
      title: title === t.titleStart[before] ? t.titleStart[language] : title,
      questions: questions.map((question) => {
        const start = t.starters[before].indexOf(question.text);
        return start < 0 ? question : { ...question, text: t.starters[language][start] };
      }),
    });
  }
  return (
    <NativeSelect
      label={t.language}
      data={Object.entries(languages).map(([value, label]) => ({ value, label }))}
      value={form.values.language}
      onChange={(event) => choose(event.currentTarget.value as Language)}
    />
  );
}

function useAsking(options: {
  readonly initiative: Initiative;
  readonly cycle: number;
  readonly done: (made: Schemas["MadeFeedbackForm"]) => void;
}): Sending<Asks> {
  const { initiative, cycle, done } = options;
  const t = useWords(feedbackWords);
  const { id: organisation } = useOrganisation();
  const queries = useQueryClient();
  const initial = useAsks(useLanguage());
  const filled = (missing: string) => (value: string) => (value.trim() === "" ? missing : null);
  return useSending<Asks>({
    draft: `ask.${initiative.id}.${cycle}`,
    initial,
    rules: { title: filled(t.titleMissing), questions: { text: filled(t.questionMissing) } },
    send: async ({ days, ...asks }, key) => {
      const params = {
        path: { organisation, initiative: initiative.id },
        header: { "idempotency-key": key },
      };
      const body = { ...asks, cycle, days: Number(days) };
      const path = "/api/organisations/{organisation}/initiatives/{initiative}/forms";
      const made = await answered(api.POST(path, { params, body }));
      await queries.invalidateQueries({ queryKey: initiativesKey(organisation) });
      done(made);
    },
  });
}
