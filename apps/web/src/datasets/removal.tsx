import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { answered, api } from "../api/client.ts";
import { useOrganisation } from "../api/me.ts";
import { asProblem } from "../api/problem.ts";
import { useWords } from "../i18n/words.ts";
import { tell } from "../ui/toasts.ts";
import { TypedConfirm } from "../ui/typed-confirm.tsx";
import { datasheet } from "./datasheet-words.ts";
import { type Dataset, datasetQuery, datasetsQuery } from "./queries.ts";

/** Removes a dataset once its name is typed: nothing brings it back. */
export function Removal({ dataset }: { readonly dataset: Dataset }) {
  const t = useWords(datasheet);
  const { id: organisation } = useOrganisation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  async function remove(): Promise<void> {
    setBusy(true);
    const params = { path: { organisation, dataset: dataset.id } };
    try {
      await answered(api.DELETE("/api/organisations/{organisation}/datasets/{dataset}", { params }));
      await navigate({ to: "/organisations/$organisation/datasets", params: { organisation } });
      queries.removeQueries({ queryKey: datasetQuery(organisation, dataset.id).queryKey });
      await queries.invalidateQueries({ queryKey: datasetsQuery(organisation).queryKey, exact: true });
      tell(t.removed(dataset.name));
    } catch (error) {
      tell(asProblem(error).message);
      setBusy(false);
    }
  }
  if (!asked)
    return (
      <div>
        <Button variant="default" onClick={() => setAsked(true)}>
          {t.removeOpen}
        </Button>
      </div>
    );
  return (
    <TypedConfirm
      name={dataset.name}
      warning={t.removeHelp}
      action={t.removeAction}
      busy={busy}
      confirmed={() => void remove()}
      cancelled={() => setAsked(false)}
    />
  );
}
