import { ActionIcon, Button, NativeSelect, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { useWords } from "../i18n/words.ts";
import type { Asks } from "./asks.ts";
import classes from "./feedback.module.css";
import { feedbackWords } from "./feedback-words.ts";

const most = 10;

/** The questions of a link, each with the kind of its answer. */
export function QuestionFields({ form }: { readonly form: UseFormReturnType<Asks> }) {
  const t = useWords(feedbackWords);
  const { questions } = form.values;
  return (
    <fieldset className={classes.questions}>
      <legend>{t.questions}</legend>
      {questions.map((_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a question is known by its place
        <div key={i} className={classes.question}>
          <TextInput
            label={t.question(i + 1)}
            maxLength={300}
            {...form.getInputProps(`questions.${i}.text`)}
          />
          <NativeSelect
            aria-label={t.kind(i + 1)}
            data={Object.entries(t.kinds).map(([value, label]) => ({ value, label }))}
            {...form.getInputProps(`questions.${i}.kind`)}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size={42}
            aria-label={t.removeQuestion(i + 1)}
            disabled={questions.length === 1}
            onClick={() => form.removeListItem("questions", i)}
          >
            <IconTrash size={19} stroke={1.6} />
          </ActionIcon>
        </div>
      ))}
      <div>
        <Button
          variant="default"
          size="sm"
          leftSection={<IconPlus size={17} />}
          disabled={questions.length >= most}
          onClick={() => form.insertListItem("questions", { kind: "text", text: "" })}
        >
          {t.add}
        </Button>
      </div>
    </fieldset>
  );
}
