import { Button } from "@mantine/core";
import { asProblem } from "../api/problem.ts";
import { common } from "../i18n/common.ts";
import { useWords, words } from "../i18n/words.ts";
import { Note } from "./note.tsx";

const said = words(
  { request: (number: string) => `Numéro à donner si cela se répète : ${number}` },
  { request: (number) => `Number to give if this comes back: ${number}` },
);

/** What went wrong and what to do next, with a way to try again. */
export function ProblemNote({ error, retry }: { readonly error: unknown; readonly retry?: () => void }) {
  const { retry: again } = useWords(common);
  const t = useWords(said);
  const { message, status, request } = asProblem(error);
  return (
    <Note tone="breach">
      <p>{message}</p>
      {status >= 500 && request !== undefined && <p>{t.request(request)}</p>}
      {retry && (
        <Button variant="default" size="sm" mt="sm" onClick={retry}>
          {again}
        </Button>
      )}
    </Note>
  );
}
