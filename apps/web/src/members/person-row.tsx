import { ActionIcon, NativeSelect, Tooltip } from "@mantine/core";
import { IconUserMinus } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { answered, api } from "../api/client.ts";
import { type Acting, meQuery, type Role, useMe } from "../api/me.ts";
import { asProblem } from "../api/problem.ts";
import { leads } from "../frame/area.ts";
import { common } from "../i18n/common.ts";
import { useFormat } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { Row } from "../ui/rows.tsx";
import { afterUndo, tell } from "../ui/toasts.ts";
import { type Colleague, peopleQuery } from "./queries.ts";
import { people } from "./words.ts";

/** Somebody of the organisation; a lead may change the role or end the membership. */
export function PersonRow({ person, acting }: { readonly person: Colleague; readonly acting: Acting }) {
  const t = useWords(people);
  const { roles } = useWords(common);
  const format = useFormat();
  const isMe = useMe().id === person.id;
  return (
    <Row
      title={isMe ? `${person.name} (${t.you})` : person.name}
      facts={
        <>
          {person.email}
          {" · "}
          {t.since(format.date(person.since))}
        </>
      }
      actions={
        leads(acting) ? (
          <>
            <RoleChoice person={person} organisation={acting.organisation.id} />
            <Removal person={person} organisation={acting.organisation.id} />
          </>
        ) : (
          <span>{roles[person.role]}</span>
        )
      }
    />
  );
}

interface Of {
  readonly person: Colleague;
  readonly organisation: string;
}

function RoleChoice({ person, organisation }: Of) {
  const t = useWords(people);
  const { roles } = useWords(common);
  const queries = useQueryClient();
  async function give(role: Role, undo?: Role): Promise<void> {
    const params = { path: { organisation, person: person.id } };
    try {
      const path = "/api/organisations/{organisation}/people/{person}";
      await answered(api.PATCH(path, { params, body: { role } }));
      const text = t.roleChanged(person.name, roles[role]);
      tell(text, undo && (() => void give(undo)));
    } catch (error) {
      tell(asProblem(error).message);
    }
    await queries.invalidateQueries({ queryKey: ["organisations", organisation] });
    await queries.invalidateQueries({ queryKey: meQuery.queryKey });
  }
  return (
    <NativeSelect
      aria-label={t.roleOf(person.name)}
      size="sm"
      value={person.role}
      data={(Object.keys(roles) as Role[]).map((role) => ({ value: role, label: roles[role] }))}
      onChange={(event) => void give(event.currentTarget.value as Role, person.role)}
    />
  );
}

function Removal({ person, organisation }: Of) {
  const t = useWords(people);
  const queries = useQueryClient();
  function remove(): void {
    const params = { path: { organisation, person: person.id } };
    const refresh = () => queries.invalidateQueries({ queryKey: peopleQuery(organisation).queryKey });
    afterUndo({
      id: person.id,
      text: t.removed(person.name),
      run: async () => {
        const path = "/api/organisations/{organisation}/people/{person}";
        await answered(api.DELETE(path, { params, keepalive: true }));
        await refresh();
      },
      failed: (error) => tell(asProblem(error).message),
    });
  }
  return (
    <Tooltip label={t.remove}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={40}
        aria-label={t.removeOf(person.name)}
        onClick={remove}
      >
        <IconUserMinus size={20} stroke={1.6} />
      </ActionIcon>
    </Tooltip>
  );
}
