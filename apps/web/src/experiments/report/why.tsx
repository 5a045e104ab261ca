import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useOrganisation } from "../../api/me.ts";
import { useWords } from "../../i18n/words.ts";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Explained } from "../../use/explained.tsx";
import { askModel } from "../../use/queries.ts";
import { report } from "./words.ts";

/** What in a text spoke for the class that was answered, asked for when somebody wants to know. */
export function Why({
  experiment,
  text,
  predicted,
}: {
  readonly experiment: string;
  readonly text: string;
  readonly predicted: readonly string[];
}) {
  const t = useWords(report);
  const { id: organisation } = useOrganisation();
  const ask = useMutation({
    mutationFn: () => askModel({ organisation, experiment, text, askHuman: false }),
  });
  if (ask.data)
    return ask.data.classes
      .filter((one) => predicted.includes(one.class))
      .map((one) => <Explained key={one.class} text={text} explained={one} />);
  return (
    <div data-screen-only>
      <Button variant="subtle" size="compact-sm" loading={ask.isPending} onClick={() => ask.mutate()}>
        {t.why}
      </Button>
      {ask.isError && <ProblemNote error={ask.error} />}
    </div>
  );
}
