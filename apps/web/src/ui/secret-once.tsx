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
      <output className={classes.text} aria-label={label}>
        {secret}
      </output>
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
