import { readdirSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { readConfig } from "../../config.ts";
import { openDatabase } from "../../platform/db/index.ts";
import { openFileStore } from "../../platform/files/index.ts";
import { openMail } from "../../platform/mail/mail.ts";
import { schedules } from "../../schedules.ts";
import type { Program } from "./program.ts";

/** Rows that should not be: each query finds what is half there, lost its other half, or is there twice. */
const faults: Readonly<Record<string, string>> = {
  "versions without all their rows": `
    select from dataset_version v where rows <> (select count(*) from dataset_row r
      where r.organisation_id = v.organisation_id and r.row_set_id = v.row_set_id)`,
  "datasets without their first version": `
    select from dataset d where latest <> 1 or (select count(*) from dataset_version v
      where v.dataset_id = d.id and v.profile is not null) <> 1`,
  "jobs that did not end well": "select from job where state <> 'done'",
  "experiments without exactly one job and one result": `
    select from experiment e where (select count(*) from job j where j.subject_id = e.id) <> 1
      or (select count(*) from experiment_result r where r.experiment_id = e.id) <> 1
      or not exists (select from experiment_answer a where a.experiment_id = e.id)`,
  "files of models that are not stored": `
    select from experiment_result r, jsonb_array_elements(r.files) f where not exists
      (select from stored_file s where s.id = (f ->> 'file')::uuid and s.sha256 = f ->> 'sha256')`,
  "files without content": `
    select from stored_file f where not exists (select from stored_content c
      where c.organisation_id = f.organisation_id and c.sha256 = f.sha256)`,
  "labellings whose count is not that of their rows": `
    select from labelling l where settled <> (select count(*) from labelling_row r
      where r.labelling_id = l.id and r.labels is not null)`,
  "rows settled without an answer, or answered and not settled": `
    select from labelling_row r where (labels is not null) <> exists (select from label_answer a
      where a.labelling_id = r.labelling_id and a.position = r.position)`,
  "jobs without exactly one event": `
    (select subject_id, kind, count(*) from job group by 1, 2)
    except (select subject_id, details ->> 'kind', count(*) from event where kind = 'job-done' group by 1, 2)`,
  "events of jobs that there are not": `
    (select subject_id, details ->> 'kind', count(*) from event where kind = 'job-done' group by 1, 2)
    except (select subject_id, kind, count(*) from job group by 1, 2)`,
  "things without exactly one event": `
    select kind, id from (select 'dataset-created' as kind, id from dataset
      union all select 'dataset-changed', dataset_id from dataset_version
      union all select 'experiment-started', id from experiment
      union all select 'experiment-ended', experiment_id from experiment_result
      union all select 'labelling-begun', id from labelling) made
    where (select count(*) from event e where e.subject_id = made.id and e.kind = made.kind) <> 1`,
};

/** The names of the faults found, each with how often. */
export async function findFaults(program: Program): Promise<Readonly<Record<string, number>>> {
  const found: Record<string, number> = {};
  for (const [name, text] of Object.entries(faults)) {
    const rows = await program.query(text);
    if (rows.length > 0) found[name] = rows.length;
  }
  return found;
}

/** Waits until no job waits or runs. */
export async function untilIdle(program: Program): Promise<void> {
  for (;;) {
    const open = await program.query("select from job where state in ('waiting', 'running')");
    if (open.length === 0) return;
    await pause(200);
  }
}

/**
 * Lets two days pass for everything that is kept for a time only, and runs the hourly sweep once.
 *
 * @returns what lies in the data folder afterwards and belongs to nothing, and what is missing there
 */
export async function sweptFolder(program: Program): Promise<{ orphans: string[]; missing: string[] }> {
  const { data } = program;
  const longAgo = new Date(Date.now() - 3 * 86_400_000);
  const files = () =>
    readdirSync(join(data, "files"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  for (const path of files()) utimesSync(path, longAgo, longAgo);
  await program.query("update stored_content set kept_at = now() - interval '3 days'");
  await program.query(
    "update stored_file set expires_at = now() - interval '1 day' where expires_at is not null",
  );
  await program.query("update upload set expires_at = now() - interval '1 day'");
  await sweep(data);
  const rows = await program.query<{ path: string }>(`select distinct
    organisation_id || '/' || left(sha256, 2) || '/' || sha256 as path from stored_file`);
  const wanted = new Set(rows.map(({ path }) => join(data, "files/content", path)));
  const there = files();
  const without = await program.query(`select from row_set s where not exists
    (select from dataset_version v where v.row_set_id = s.id)`);
  return {
    orphans: [...there.filter((path) => !wanted.has(path)), ...without.map(() => "a set of rows")],
    missing: [...wanted].filter((path) => !there.includes(path)),
  };
}

async function sweep(data: string): Promise<void> {
  const config = readConfig({ LEVIER_DATA: data });
  const database = await openDatabase(config);
  try {
    const files = openFileStore(config, database);
    const log = {
      error: (error: unknown) => {
        throw error;
      },
    };
    await schedules({ config, database, files, mail: openMail(undefined), log }).sweep.run();
  } finally {
    await database.close();
  }
}
