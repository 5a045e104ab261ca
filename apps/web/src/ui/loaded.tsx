import { Skeleton, VisuallyHidden } from "@mantine/core";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { common } from "../i18n/common.ts";
import { useWords } from "../i18n/words.ts";
import { ProblemNote } from "./problem-note.tsx";

/** Shows what was asked for; until then where it will stand, and if it fails why. */
export function Loaded<T>({
  query,
  lines = 3,
  children,
}: {
  readonly query: UseQueryResult<T>;
  /** As many as there will probably be. */
  readonly lines?: number;
  readonly children: (data: T) => ReactNode;
}) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isError) return <ProblemNote error={query.error} retry={() => void query.refetch()} />;
  return <Waiting lines={lines} />;
}

/** Grey lines where content will stand. */
export function Waiting({ lines }: { readonly lines: number }) {
  const t = useWords(common);
  return (
    <div role="status">
      <VisuallyHidden>{t.loading}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike
        <div key={line} aria-hidden="true">
          <Skeleton height={15} width={`${52 - ((line * 13) % 30)}%`} mt={line === 0 ? 8 : 30} />
          <Skeleton height={12} width={`${34 - ((line * 7) % 16)}%`} mt={10} />
        </div>
      ))}
    </div>
  );
}
