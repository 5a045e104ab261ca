import { Anchor, Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { answered, api } from "../api/client.ts";
import { useOrganisation } from "../api/me.ts";
import { asProblem } from "../api/problem.ts";
import { leads } from "../frame/area.ts";
import { only } from "../frame/only.tsx";
import { useFormat } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { Empty } from "../ui/empty.tsx";
import { ButtonLink } from "../ui/link.tsx";
import { Loaded } from "../ui/loaded.tsx";
import { Page } from "../ui/page.tsx";
import { Row, Rows } from "../ui/rows.tsx";
import { tell } from "../ui/toasts.ts";
import { TypedConfirm } from "../ui/typed-confirm.tsx";
import { keys } from "./key-words.ts";
import { type Key, keysQuery } from "./queries.ts";

export const KeysPage = only(leads, Keys);

function Keys() {
  const t = useWords(keys);
  const { id } = useOrganisation();
  const query = useQuery(keysQuery(id));
  return (
    <Page
      title={t.name}
      purpose={t.purpose}
      action={
        <ButtonLink
          to="/organisations/$organisation/keys/new"
          params={{ organisation: id }}
          leftSection={<IconPlus size={19} stroke={1.7} aria-hidden="true" />}
        >
          {t.make}
        </ButtonLink>
      }
    >
      <Loaded query={query} lines={2}>
        {(all) =>
          all.length === 0 ? (
            <Empty title={t.empty} example={t.emptyExample} />
          ) : (
            <Rows name={t.list}>
              {all.map((key) => (
                <KeyRow key={key.id} apiKey={key} organisation={id} />
              ))}
            </Rows>
          )
        }
      </Loaded>
      <p>
        <Anchor href="/api/reference" target="_blank" inherit underline="always">
          {t.help}
        </Anchor>
      </p>
    </Page>
  );
}

function KeyRow({ apiKey, organisation }: { readonly apiKey: Key; readonly organisation: string }) {
  const t = useWords(keys);
  const format = useFormat();
  const [asking, setAsking] = useState(false);
  const revoke = useRevoke(apiKey, organisation);
  const allowed = apiKey.scopes.map((scope) => (t.scopeNames as Record<string, string>)[scope] ?? scope);
  return (
    <Row
      title={apiKey.name}
      facts={`${t.may(format.list(allowed))} · ${t.expires(format.distance(apiKey.expires_at))}`}
      actions={
        <Button
          variant="default"
          size="sm"
          aria-label={t.revokeOf(apiKey.name)}
          aria-expanded={asking}
          onClick={() => setAsking(!asking)}
        >
          {t.revoke}
        </Button>
      }
    >
      {asking && (
        <TypedConfirm
          name={apiKey.name}
          warning={t.revokeWarning}
          action={t.revoke}
          busy={revoke.isPending}
          confirmed={() => revoke.mutate()}
          cancelled={() => setAsking(false)}
        />
      )}
    </Row>
  );
}

function useRevoke({ id, name }: Key, organisation: string) {
  const t = useWords(keys);
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () =>
      answered(
        api.DELETE("/api/organisations/{organisation}/keys/{key}", {
          params: { path: { organisation, key: id } },
        }),
      ),
    onSuccess: () => tell(t.revoked(name)),
    onError: (error) => tell(asProblem(error).message),
    onSettled: () => queries.invalidateQueries({ queryKey: ["organisations", organisation] }),
  });
}
