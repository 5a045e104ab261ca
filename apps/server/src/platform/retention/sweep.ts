import { type Database, organisation, type Transaction } from "../db/index.ts";
import type { FileStore } from "../files/index.ts";

/** What a sweep is given: one organisation at a time, in a transaction of its own. */
export interface SweepContext {
  readonly tx: Transaction;
  readonly organisation: string;
  readonly now: Date;
  readonly files: FileStore;
}

/** Removes what an area keeps for a time only. */
export interface Sweep {
  /** A noun, for the log. */
  readonly name: string;
  sweep(context: SweepContext): Promise<void>;
}

/**
 * Defines what an area removes when its time has come; it has to stand in `src/schedules.ts`.
 *
 * @example
 * export const oldRows = defineSweep({
 *   name: "rows",
 *   sweep: ({ tx, now }) => deleteRows(tx, { before: now }),
 * });
 */
export function defineSweep(sweep: Sweep): Sweep {
  return sweep;
}

/** Runs all sweeps for every organisation; one that fails holds up no other. */
export async function runSweeps(options: {
  readonly database: Database;
  readonly files: FileStore;
  readonly sweeps: readonly Sweep[];
  readonly now: Date;
  readonly onError: (error: Error, sweep: string) => void;
}): Promise<void> {
  const { database, files, sweeps, now, onError } = options;
  const all = await database.transaction({ host: true }, (tx) =>
    tx.select({ id: organisation.id }).from(organisation),
  );
  for (const { id } of all)
    for (const { name, sweep } of sweeps)
      await database
        .transaction({ organisation: id }, (tx) => sweep({ tx, organisation: id, now, files }))
        .catch((error: Error) => onError(error, name));
}
