import type { Session } from "../terminal.ts";
import { oneLine, width } from "./layout.ts";

export interface ProgressLine {
  /** Shows the stage with its share in [0, 1]; at most ten times a second. */
  show(stage: string, share: number): void;
  clear(): void;
}

/** One line on stderr that is written over, where stderr is a terminal; nothing elsewhere. */
export function progressLine({ stderr, env, messages, language }: Session): ProgressLine {
  if (stderr.isTTY !== true) return { show() {}, clear() {} };
  if (env.TERM === "dumb") return stageLines(stderr);
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
      const full = `${bar} ${percent.format(done).padStart(5)}  ${stage} · ${elapsed}`;
      const room = (stderr.columns || 80) - 1;
      // A line that wraps could not be written over.
      const short = `${percent.format(done)} ${stage} · ${elapsed}`;
      stderr.write(`\r\u001b[K${width(full) <= room ? full : oneLine(short, room)}`);
    },
    clear() {
      if (last.at > 0) stderr.write("\r\u001b[K");
    },
  };
}

/** For terminals that cannot write over a line: each stage once. */
function stageLines(stderr: Session["stderr"]): ProgressLine {
  let last = "";
  return {
    show(stage) {
      if (stage !== last) stderr.write(`${stage}…\n`);
      last = stage;
    },
    clear() {},
  };
}
