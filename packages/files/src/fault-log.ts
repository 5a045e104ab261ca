import type { Fault } from "./types.ts";

const KEPT = 50;

/** Counts every fault and keeps the first 50, so that a file that is all faults needs no memory. */
export class FaultLog {
  readonly faults: Fault[] = [];
  count = 0;

  add(fault: Fault): void {
    this.count++;
    if (this.faults.length < KEPT) this.faults.push(fault);
  }
}
