import { useWords } from "../i18n/words.ts";
import { Note } from "../ui/note.tsx";
import { StateWord } from "../ui/state-word.tsx";
import type { QueueState } from "./answer-queue.ts";
import { work } from "./work-words.ts";

/** Whether all answers have arrived; where they have not, how many wait here. */
export function QueueWord({ queue: { waiting, broken, refused } }: { readonly queue: QueueState }) {
  const t = useWords(work);
  return (
    <div role="status">
      {refused.length > 0 && (
        <Note tone="breach" title={t.refused}>
          {[...new Set(refused)].map((message) => (
            <p key={message}>{message}</p>
          ))}
        </Note>
      )}
      {waiting.length === 0 ? (
        <StateWord state="good">{t.kept}</StateWord>
      ) : broken ? (
        <StateWord state="attention">{t.offline(waiting.length)}</StateWord>
      ) : (
        <StateWord state="open">{t.keeping(waiting.length)}</StateWord>
      )}
    </div>
  );
}
