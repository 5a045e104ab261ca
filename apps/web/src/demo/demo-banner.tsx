import { IconFlask2 } from "@tabler/icons-react";
import { useWords } from "../i18n/words.ts";
import classes from "./demo-banner.module.css";
import { isComplete, useDemo } from "./queries.ts";
import { demo } from "./words.ts";

/** Says quietly, on every page of a demo, that it is one, and how far it is filled. */
export function DemoBanner() {
  const t = useWords(demo);
  const known = useDemo();
  if (known === undefined) return null;
  const { done, total, step, organisation } = known.progress;
  const now = total === 0 ? t.beginning : t.filling(done, total);
  const what = step === null ? "" : `${t.steps[step] ?? step}, ${organisation}`;
  return (
    <aside className={classes.banner} aria-label={t.label} data-screen-only>
      <IconFlask2 size={18} stroke={1.6} aria-hidden="true" />
      <p>
        {t.here}
        {!isComplete(known) && <span className={classes.now}>{[now, what].filter(Boolean).join(" · ")}</span>}
      </p>
      {!isComplete(known) && (
        <progress className={classes.bar} value={done} max={total || 1} aria-label={now} />
      )}
    </aside>
  );
}
