import { sql } from "drizzle-orm";
import { recordEvent } from "../../../platform/events/index.ts";
import { defineSweep } from "../../../platform/retention/index.ts";
import { takeRowsAway } from "./commands/take-rows-away.ts";
import { isDataset } from "./queries/one-dataset.ts";
import { dataset } from "./tables.ts";

/** Removes all rows of datasets whose day has come; the datasheet stays. */
export const expiredRows = defineSweep({
  name: "rows of datasets",
  async sweep({ tx, organisation, now }) {
    const { rows } = await tx.execute<{ id: string }>(sql`
      select id from dataset where organisation_id = ${organisation}
        and retain_until <= ${now.toISOString().slice(0, 10)}::date and expired_at is null for update`);
    for (const { id } of rows) {
      await takeRowsAway(tx, { organisation, dataset: id });
      await tx
        .update(dataset)
        .set({ expiredAt: now })
        .where(isDataset({ organisation, dataset: id }));
      await recordEvent(tx, { organisation, actor: null, kind: "dataset-expired", subject: id, now });
    }
  },
});

/** Removes rows that a crash or a refused version left behind; a job that still writes keeps its own. */
export const abandonedRows = defineSweep({
  name: "abandoned rows",
  async sweep({ tx, organisation }) {
    await tx.execute(sql`
      delete from row_set s where s.organisation_id = ${organisation}
        and not exists (select from dataset_version v
          where v.organisation_id = s.organisation_id and v.row_set_id = s.id)
        and not exists (select from job j where j.organisation_id = s.organisation_id
          and j.subject_id = s.dataset_id and j.state in ('waiting', 'running'))`);
  },
});
