import { Button } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useWords, words } from "../../i18n/words.ts";
import classes from "./charts.module.css";
import { type Cell, type Picture, saveCsv, savePng } from "./save.ts";

const said = words(
  {
    csv: "CSV",
    png: "PNG",
    csvOf: (title: string) => `Télécharger en CSV : ${title}`,
    pngOf: (title: string) => `Télécharger en PNG : ${title}`,
  },
  {
    csv: "CSV",
    png: "PNG",
    csvOf: (title) => `Download as CSV: ${title}`,
    pngOf: (title) => `Download as PNG: ${title}`,
  },
);

/** A chart to take along: its figures, and the picture of it. */
export function Downloads({
  title,
  table,
  picture,
}: {
  readonly title: string;
  readonly table: readonly (readonly Cell[])[];
  readonly picture: () => Picture;
}) {
  const t = useWords(said);
  const icon = <IconDownload size={16} aria-hidden="true" />;
  return (
    <div className={classes.downloads} data-screen-only>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={icon}
        aria-label={t.csvOf(title)}
        onClick={() => saveCsv(title, table)}
      >
        {t.csv}
      </Button>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={icon}
        aria-label={t.pngOf(title)}
        onClick={() => void savePng(title, picture())}
      >
        {t.png}
      </Button>
    </div>
  );
}
