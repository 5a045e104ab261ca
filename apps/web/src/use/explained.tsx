import { useFigures } from "../experiments/use-figures.ts";
import { useWords } from "../i18n/words.ts";
import type { TextAnswer } from "./queries.ts";
import classes from "./use.module.css";
import { use } from "./words.ts";

type ClassExplanation = TextAnswer["classes"][number];

const shownEvidence = 8;
/** Of the strongest unit: what is weaker is not marked. */
const faintest = 0.12;

/** The text with what spoke for and against a class, and the contributions that add up to its score. */
export function Explained({
  text,
  explained,
}: {
  readonly text: string;
  readonly explained: ClassExplanation;
}) {
  const t = useWords(use);
  return (
    <section className={classes.explained}>
      <h3>{t.why(explained.class)}</h3>
      <p className={classes.marked}>
        {pieces(text, explained.heat).map(({ at, part, tone, strength }) =>
          tone === "none" ? (
            <span key={at}>{part}</span>
          ) : (
            <mark key={at} data-tone={tone} data-strength={strength}>
              {part}
            </mark>
          ),
        )}
      </p>
      <p className={classes.note}>{explained.evidence.length === 0 ? t.noWhy : t.whyNote}</p>
      <Contributions explained={explained} />
    </section>
  );
}

/** Neighbouring units of one tone and strength, as one piece. */
function pieces(text: string, heat: readonly number[]) {
  const most = Math.max(...heat.map(Math.abs), Number.MIN_VALUE);
  const found: { at: number; part: string; tone: "for" | "against" | "none"; strength: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    const share = heat[at] / most;
    const strength = Math.abs(share) < faintest ? 0 : Math.abs(share) < 0.5 ? 1 : 2;
    const tone = strength === 0 ? "none" : share > 0 ? "for" : "against";
    const last = found.at(-1);
    if (last?.tone === tone && last.strength === strength) last.part += text[at];
    else found.push({ at, part: text[at], tone, strength });
  }
  return found;
}

function Contributions({ explained }: { readonly explained: ClassExplanation }) {
  const t = useWords(use);
  const { signed } = useFigures();
  const { evidence, bias, score } = explained;
  const shown = evidence.slice(0, shownEvidence);
  const rest = evidence.slice(shownEvidence).reduce((sum, one) => sum + one.contribution, explained.rest);
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t.heads.piece}</th>
          <th scope="col">{t.heads.kind}</th>
          <th scope="col">{t.heads.adds}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((piece) => (
          <tr key={`${piece.kind} ${piece.ngram}`}>
            <td>{shownNgram(piece)}</td>
            <td>{t.evidence[piece.kind]}</td>
            <td>{signed(piece.contribution)}</td>
          </tr>
        ))}
        {[[t.rest, rest] as const, [t.bias, bias] as const, [t.score, score] as const].map(
          ([name, value]) => (
            <tr key={name}>
              <td colSpan={2}>{name}</td>
              <td>{signed(value)}</td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}

/** "-lan-" inside a word, "plan-" at its start, "-té" at its end. */
function shownNgram({ ngram, kind }: ClassExplanation["evidence"][number]): string {
  if (kind !== "characters") return ngram;
  return `${ngram.startsWith(" ") ? "" : "-"}${ngram.trim()}${ngram.endsWith(" ") ? "" : "-"}`;
}
