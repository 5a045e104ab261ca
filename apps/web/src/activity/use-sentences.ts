import { useQuery } from "@tanstack/react-query";
import type { Role } from "../api/me.ts";
import { common } from "../i18n/common.ts";
import { useFormat } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { keys } from "../members/key-words.ts";
import { peopleQuery } from "../members/queries.ts";
import type { Event } from "./queries.ts";
import { activity } from "./words.ts";

/** Tells events in sentences, with the names of the people. */
export function useSentences(organisation: string): (event: Event) => string {
  const t = useWords(activity);
  const { roles, unknownPerson } = useWords(common);
  const names: Readonly<Record<string, string>> = useWords(keys).scopeNames;
  const format = useFormat();
  const people = useQuery(peopleQuery(organisation)).data ?? [];
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name;
  const actorOf = ({ actor }: Event) =>
    actor === null ? t.nobody : (nameOf(actor) ?? capital(unknownPerson));
  return (event) => {
    const tell = (t.sentences as Record<string, (typeof t.sentences)["role-changed"] | undefined>)[
      event.kind
    ];
    return (
      tell?.({
        actor: actorOf(event),
        subject: nameOf(event.subject) ?? unknownPerson,
        role: roles[event.details.role as Role] ?? event.details.role,
        scopes: format.list(scopesOf(event).map((scope) => names[scope] ?? scope)),
      }) ?? t.other(event.kind)
    );
  };
}

const scopesOf = ({ details }: Event) => details.scopes?.split(" ") ?? [];
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
