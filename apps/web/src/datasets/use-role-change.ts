import { useQueryClient } from "@tanstack/react-query";
import { answered, api } from "../api/client.ts";
import { useOrganisation } from "../api/me.ts";
import { asProblem } from "../api/problem.ts";
import { useWords } from "../i18n/words.ts";
import { tell } from "../ui/toasts.ts";
import { page } from "./page-words.ts";
import { type Dataset, datasetQuery, type Role } from "./queries.ts";

/** Changes what a column is for; can be taken back. */
export function useRoleChange({ id: dataset }: Dataset) {
  const t = useWords(page);
  const { id: organisation } = useOrganisation();
  const queries = useQueryClient();
  return async function change(column: string, role: Role, before?: Role): Promise<void> {
    const params = { path: { organisation, dataset } };
    try {
      const path = "/api/organisations/{organisation}/datasets/{dataset}";
      const changed = await answered(api.PATCH(path, { params, body: { roles: { [column]: role } } }));
      queries.setQueryData(datasetQuery(organisation, dataset).queryKey, changed);
      tell(t.roleSet(column, t.roles[role]), before && (() => void change(column, before)));
    } catch (error) {
      tell(asProblem(error).message);
    }
  };
}
