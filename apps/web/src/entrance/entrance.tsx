import { Outlet } from "@tanstack/react-router";
import { DemoBanner } from "../demo/demo-banner.tsx";
import { LanguageButton, SchemeButton } from "../frame/look-buttons.tsx";
import { useWords } from "../i18n/words.ts";
import { Mark } from "../theme/mark.tsx";
import classes from "./entrance.module.css";
import { LeverDrawing } from "./lever-drawing.tsx";
import { entrance } from "./words.ts";

/** Around the pages of those who are not in yet. */
export function Entrance() {
  const t = useWords(entrance);
  return (
    <div className={classes.entrance}>
      <header className={classes.side}>
        <p className={classes.brand}>
          <Mark size={36} />
          {"Levier"}
        </p>
        <div className={classes.drawing}>
          <LeverDrawing />
        </div>
        <div className={classes.words}>
          <p className={classes.motto}>{t.motto}</p>
          <p>{t.mottoMore}</p>
        </div>
      </header>
      <div className={classes.door}>
        <div className={classes.look}>
          <LanguageButton />
          <SchemeButton />
        </div>
        <DemoBanner />
        <main className={classes.main}>
          <Outlet />
        </main>
      </div>
    </div>
  );
}
