import { Button, FileButton, TextInput } from "@mantine/core";
import { IconFileSpreadsheet } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type DragEvent, useRef, useState } from "react";
import { answered, api } from "../api/client.ts";
import { newKey } from "../api/idempotency.ts";
import { useOrganisation } from "../api/me.ts";
import { dataPeople } from "../frame/area.ts";
import { only } from "../frame/only.tsx";
import { useFormat } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { startSending, useSendings } from "../jobs/sendings.ts";
import { Form } from "../ui/form.tsx";
import { Note } from "../ui/note.tsx";
import { Page } from "../ui/page.tsx";
import { useSending } from "../ui/use-sending.ts";
import classes from "./datasets.module.css";
import { datasets } from "./words.ts";

export const NewDatasetPage = only(dataPeople, NewDataset);

const accepted = ".csv,.tsv,.txt,.xlsx,.jsonl,.ndjson,.parquet";

function NewDataset() {
  const t = useWords(datasets);
  const [file, setFile] = useState<File>();
  const [sending, setSending] = useState<number>();
  const onItsWay = useSendings().some(({ id, problem }) => id === sending && !problem);
  return (
    <Page title={t.newName} purpose={t.newPurpose} aside={<After />}>
      {onItsWay ? (
        <Note tone="information" title={t.onItsWay}>
          <p>{t.onItsWayMore}</p>
        </Note>
      ) : file ? (
        <Naming key={file.name} file={file} another={setFile} started={setSending} />
      ) : (
        <DropPlace choose={setFile} />
      )}
    </Page>
  );
}

function DropPlace({ choose }: { readonly choose: (file: File) => void }) {
  const t = useWords(datasets);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) choose(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the first
    <div
      className={classes.drop}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <IconFileSpreadsheet size={34} stroke={1.3} aria-hidden="true" />
      <p className={classes.dropTitle}>{t.drop}</p>
      <FileButton accept={accepted} onChange={(file) => file && choose(file)}>
        {(props) => <Button {...props}>{t.choose}</Button>}
      </FileButton>
      <p className={classes.soft}>{t.formats}</p>
    </div>
  );
}

function Naming({
  file,
  another,
  started,
}: {
  readonly file: File;
  readonly another: (file: File) => void;
  readonly started: (sending: number) => void;
}) {
  const t = useWords(datasets);
  const format = useFormat();
  const bring = useBring(file);
  const sending = useSending({
    initial: { name: nameOf(file) },
    rules: { name: (value) => (value.trim() === "" ? t.nameMissing : null) },
    send: async ({ name }) => started(bring(name.trim())),
  });
  return (
    <Form sending={sending} action={t.send}>
      <div className={classes.chosen}>
        <strong>{file.name}</strong>
        <span className={classes.soft}>{format.bytes(file.size)}</span>
        <FileButton accept={accepted} onChange={(next) => next && another(next)}>
          {(props) => (
            <Button {...props} variant="subtle" size="compact-md">
              {t.other}
            </Button>
          )}
        </FileButton>
      </div>
      <TextInput label={t.nameLabel} description={t.nameHelp} {...sending.form.getInputProps("name")} />
    </Form>
  );
}

const nameOf = (file: File) => file.name.replace(/\.\w+$/, "").replace(/[_-]+/g, " ");

/** Sends the file and makes the dataset; whoever still waits on the page is led to it. */
function useBring(file: File): (name: string) => number {
  const { id: organisation } = useOrganisation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const here = useRef(location.pathname);
  return (name) => {
    const key = newKey();
    return startSending({
      organisation,
      file,
      arrived: async (upload) => {
        const params = { path: { organisation }, header: { "idempotency-key": key } };
        const body = { name, file: upload, origin: "", people_described: "" };
        const path = "/api/organisations/{organisation}/datasets";
        const { dataset } = await answered(api.POST(path, { params, body: { ...body, ...noLaw } }));
        await queries.invalidateQueries({ queryKey: ["organisations", organisation] });
        if (location.pathname === here.current)
          await navigate({
            to: "/organisations/$organisation/datasets/$dataset",
            params: { organisation, dataset: dataset.id },
          });
      },
    });
  };
}

/** What the datasheet will ask for. */
const noLaw = { legal_basis: null, retain_until: null };

function After() {
  const t = useWords(datasets);
  return (
    <div className={classes.after}>
      <h2>{t.after}</h2>
      <ol>
        {t.afterSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  );
}
