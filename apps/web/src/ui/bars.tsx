import { useId } from "react";
import { useFormat } from "../i18n/format.ts";
import { useWords, words } from "../i18n/words.ts";
import classes from "./bars.module.css";
import { Downloads } from "./charts/downloads.tsx";
import { inkOfPage, rowsPicture } from "./charts/picture.ts";

const said = words({ share: "Part" }, { share: "Share" });

export interface Bar {
  readonly name: string;
  readonly count: number;
}

/** A chart that is its own table: a bar a row with its figures beside it, under a title that says the finding. */
export function Bars({
  title,
  note,
  nameHead,
  countHead,
  bars,
}: {
  readonly title: string;
  readonly note?: string;
  readonly nameHead: string;
  readonly countHead: string;
  readonly bars: readonly Bar[];
}) {
  const t = useWords(said);
  const format = useFormat();
  const id = useId();
  const all = bars.reduce((sum, { count }) => sum + count, 0);
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const drawn = ({ name, count }: Bar) => ({
    name,
    value: count / most,
    low: null,
    high: null,
    said: format.count(count),
  });
  return (
    <figure className={classes.figure} aria-labelledby={id}>
      <figcaption id={id}>
        <h3>{title}</h3>
        {note !== undefined && <p>{note}</p>}
      </figcaption>
      <table className={classes.bars}>
        <thead>
          <tr>
            <th scope="col">{nameHead}</th>
            <td aria-hidden="true" />
            <th scope="col" className={classes.number}>
              {countHead}
            </th>
            <th scope="col" className={classes.number}>
              {t.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ name, count }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className={classes.track} aria-hidden="true">
                {count > 0 && <span style={{ width: `${(100 * count) / most}%` }} />}
              </td>
              <td className={classes.number}>{format.count(count)}</td>
              <td className={classes.number}>{format.percent(all === 0 ? 0 : count / all)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Downloads
        title={title}
        table={[[nameHead, countHead], ...bars.map((bar) => [bar.name, bar.count])]}
        picture={() => rowsPicture({ title, rows: bars.map(drawn), ink: inkOfPage(), bars: true })}
      />
    </figure>
  );
}
