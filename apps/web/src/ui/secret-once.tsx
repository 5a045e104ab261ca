import { Button, CopyButton } from "@mantine/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { common } from "../i18n/common.ts";
import { useWords } from "../i18n/words.ts";
import classes from "./secret-once.module.css";

/** A link or a key that is shown this once, to be copied. */
export function SecretOnce({ label, secret }: { readonly label: string; readonly secret: string }) {
  const t = useWords(common);
  return (
    <div className={classes.secret}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long secret scrolls, and not by mouse alone */}
      <code className={classes.text} aria-label={label} role="textbox" aria-readonly="true" tabIndex={0}>
        {secret}
      </code>
      <CopyButton value={secret} timeout={2500}>
        {({ copied, copy }) => (
          <Button
            variant="default"
            onClick={copy}
            leftSection={copied ? <IconCheck size={18} /> : <IconCopy size={18} />}
          >
            {copied ? t.copied : t.copy}
          </Button>
        )}
      </CopyButton>
    </div>
  );
}
