import { IconWifiOff } from "@tabler/icons-react";
import { useWords } from "../i18n/words.ts";
import classes from "./offline-banner.module.css";
import { useOnline } from "./use-online.ts";
import { frame } from "./words.ts";

export function OfflineBanner() {
  const t = useWords(frame);
  const online = useOnline();
  return (
    <div role="status" data-screen-only>
      {!online && (
        <p className={classes.banner}>
          <IconWifiOff size={19} aria-hidden="true" />
          {t.offline}
        </p>
      )}
    </div>
  );
}
