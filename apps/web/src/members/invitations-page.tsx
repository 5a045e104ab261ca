import { Button } from "@mantine/core";
import { IconUserPlus } from "@tabler/icons-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { answered, api } from "../api/client.ts";
import { useOrganisation } from "../api/me.ts";
import { asProblem } from "../api/problem.ts";
import { leads } from "../frame/area.ts";
import { only } from "../frame/only.tsx";
import { common } from "../i18n/common.ts";
import { useFormat } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { Empty } from "../ui/empty.tsx";
import { ButtonLink } from "../ui/link.tsx";
import { Loaded } from "../ui/loaded.tsx";
import { Page } from "../ui/page.tsx";
import { Row, Rows } from "../ui/rows.tsx";
import { afterUndo, tell, useLeaving } from "../ui/toasts.ts";
import { type Invitation, invitationsQuery } from "./queries.ts";
import { invitations } from "./words.ts";

export const InvitationsPage = only(leads, OpenInvitations);

function OpenInvitations() {
  const t = useWords(invitations);
  const { id } = useOrganisation();
  const leaving = useLeaving();
  const query = useQuery(invitationsQuery(id));
  return (
    <Page
      title={t.name}
      purpose={t.purpose}
      action={
        <ButtonLink
          to="/organisations/$organisation/invitations/new"
          params={{ organisation: id }}
          leftSection={<IconUserPlus size={19} stroke={1.7} aria-hidden="true" />}
        >
          {t.invite}
        </ButtonLink>
      }
    >
      <Loaded query={query} lines={2}>
        {(all) => {
          const open = all.filter((one) => !leaving.has(one.id));
          if (open.length === 0) return <Empty title={t.empty} example={t.emptyExample} />;
          return (
            <Rows name={t.list}>
              {open.map((one) => (
                <InvitationRow key={one.id} invitation={one} />
              ))}
            </Rows>
          );
        }}
      </Loaded>
    </Page>
  );
}

function InvitationRow({ invitation }: { readonly invitation: Invitation }) {
  const t = useWords(invitations);
  const { roles } = useWords(common);
  const format = useFormat();
  const withdraw = useWithdraw(invitation);
  return (
    <Row
      title={invitation.email}
      facts={`${roles[invitation.role]} · ${t.expires(format.distance(invitation.expires_at))}`}
      actions={
        <Button variant="default" size="sm" aria-label={t.withdrawOf(invitation.email)} onClick={withdraw}>
          {t.withdraw}
        </Button>
      }
    />
  );
}

function useWithdraw({ id, email }: Invitation): () => void {
  const t = useWords(invitations);
  const { id: organisation } = useOrganisation();
  const queries = useQueryClient();
  return () =>
    afterUndo({
      id,
      text: t.withdrawn(email),
      run: async () => {
        const path = "/api/organisations/{organisation}/invitations/{invitation}";
        const params = { path: { organisation, invitation: id } };
        await answered(api.DELETE(path, { params, keepalive: true }));
        await queries.invalidateQueries({ queryKey: invitationsQuery(organisation).queryKey });
      },
      failed: (error) => tell(asProblem(error).message),
    });
}
