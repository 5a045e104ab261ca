import { Button, CloseButton } from "@mantine/core";
import { common } from "../i18n/common.ts";
import { useWords } from "../i18n/words.ts";
import classes from "./toast-list.module.css";
import { dismiss, useToasts } from "./toasts.ts";

/** The toasts at the foot of the page, read aloud as they come. */
export function ToastList() {
  const t = useWords(common);
  const toasts = useToasts();
  return (
    <div className={classes.list} role="status" aria-live="polite" data-screen-only>
      {toasts.map(({ id, text, undo }) => (
        <div key={id} className={classes.toast}>
          <span className={classes.text}>{text}</span>
          {undo && (
            <Button
              size="compact-md"
              variant="white"
              onClick={() => {
                undo();
                dismiss(id);
              }}
            >
              {t.undo}
            </Button>
          )}
          <CloseButton variant="transparent" c="inherit" aria-label={t.close} onClick={() => dismiss(id)} />
          {undo && <span className={classes.time} aria-hidden="true" />}
        </div>
      ))}
    </div>
  );
}
