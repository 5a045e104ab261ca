export { platformSweeps } from "./platform-sweeps.ts";
export { defineSweep, runSweeps, type Sweep } from "./sweep.ts";
