import type { Fault } from "./types.ts";

/** Faults that a reader keeps; the others are counted. */
export const FAULTS_KEPT = 50;

/** Counts every fault and keeps the first 50, so that a file that is all faults needs no memory. */
export class FaultLog {
  readonly faults: Fault[] = [];
  count = 0;

  add(fault: Fault): void {
    this.count++;
    if (this.faults.length < FAULTS_KEPT) this.faults.push(fault);
  }
}
