import type { Session } from "../terminal.ts";

export interface ProgressLine {
  /** Shows the stage with its share in [0, 1]; at most ten times a second. */
  show(stage: string, share: number): void;
  clear(): void;
}

/** One line on stderr that is written over, where stderr is a terminal; nothing elsewhere. */
export function progressLine({ stderr, messages, language }: Session): ProgressLine {
  if (stderr.isTTY !== true) return { show() {}, clear() {} };
  const started = performance.now();
  const percent = new Intl.NumberFormat(language, { style: "percent" });
  let last = { stage: "", at: 0 };
  return {
    show(stage, share) {
      const now = performance.now();
      if (stage === last.stage && now - last.at < 100) return;
      last = { stage, at: now };
      const done = Math.max(0, Math.min(1, share));
      const bar = "━".repeat(Math.round(done * 20)).padEnd(20, "╌");
      const elapsed = messages.elapsed(Math.round((now - started) / 1000));
      stderr.write(`\r\u001b[K${bar} ${percent.format(done).padStart(5)}  ${stage} · ${elapsed}`);
    },
    clear() {
      if (last.at > 0) stderr.write("\r\u001b[K");
    },
  };
}
