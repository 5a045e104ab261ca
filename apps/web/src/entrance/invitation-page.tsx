import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { answered, api, type Schemas } from "../api/client.ts";
import { meQuery } from "../api/me.ts";
import { useSignOut } from "../frame/use-sign-out.ts";
import { common } from "../i18n/common.ts";
import { useFormat } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { Form } from "../ui/form.tsx";
import { Loaded } from "../ui/loaded.tsx";
import { Note } from "../ui/note.tsx";
import { useSending } from "../ui/use-sending.ts";
import { DoorPage } from "./door-page.tsx";
import { goOn, secretOfLink } from "./enter.ts";
import { JoinAnew } from "./join-anew.tsx";
import { entrance } from "./words.ts";

type Invited = Schemas["Invited"];

const keptKey = "levier.invitation";

/** The link's secret; kept while somebody signs in with the account that they have. */
function keptSecret(): string {
  const secret = secretOfLink() || sessionStorage.getItem(keptKey) || "";
  sessionStorage.setItem(keptKey, secret);
  return secret;
}

/** What an invitation opens, for whoever holds its link. */
export function InvitationPage() {
  const t = useWords(entrance);
  const token = keptSecret();
  const invited = useQuery({
    queryKey: ["invitation", token],
    queryFn: () => answered(api.POST("/api/invitations/show", { body: { token } })),
    enabled: token !== "",
  });
  if (token === "")
    return <DoorPage title={t.invitationTitle}>{<Note tone="attention">{t.noToken}</Note>}</DoorPage>;
  if (!invited.data)
    return (
      <DoorPage title={t.invitationTitle} purpose={invited.isError ? undefined : t.invitationLoading}>
        <Loaded query={invited}>{() => null}</Loaded>
      </DoorPage>
    );
  return <Invitation token={token} invited={invited.data} />;
}

function Invitation({ token, invited }: { readonly token: string; readonly invited: Invited }) {
  const t = useWords(entrance);
  const { roles } = useWords(common);
  const format = useFormat();
  const me = useQuery(meQuery);
  return (
    <DoorPage title={t.invitation(invited.organisation)} purpose={t.invitationPurpose(roles[invited.role])}>
      <Loaded query={me}>
        {(person) => {
          if (person === null) return <JoinAnew token={token} email={invited.email} />;
          if (person.email !== invited.email)
            return <ForAnother invited={invited.email} own={person.email} />;
          return <JoinAsOneself token={token} email={person.email} />;
        }}
      </Loaded>
      <p>{t.expires(format.distance(invited.expires_at))}</p>
    </DoorPage>
  );
}

function JoinAsOneself({ token, email }: { readonly token: string; readonly email: string }) {
  const t = useWords(entrance);
  const sending = useSending({
    initial: {},
    rules: {},
    send: async () => {
      const { organisation } = await answered(api.POST("/api/invitations/accept", { body: { token } }));
      sessionStorage.removeItem(keptKey);
      goOn(`/organisations/${organisation}`);
    },
  });
  return (
    <Form sending={sending} action={t.join}>
      <p>{t.joinAs(email)}</p>
    </Form>
  );
}

function ForAnother({ invited, own }: { readonly invited: string; readonly own: string }) {
  const t = useWords(entrance);
  const signOut = useSignOut("/invitation");
  return (
    <>
      <Note tone="attention">{t.forAnother(invited, own)}</Note>
      <div>
        <Button variant="default" onClick={() => void signOut()}>
          {t.signOutFirst}
        </Button>
      </div>
    </>
  );
}
