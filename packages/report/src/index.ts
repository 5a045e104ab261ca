export { type BarRow, type BarsOptions, bars } from "./charts/bars.ts";
export { type CoverageOptions, coverage } from "./charts/coverage.ts";
export { type DotWhiskerOptions, type DotWhiskerRow, dotWhisker } from "./charts/dot-whisker.ts";
export type { ChartFrame, Tone } from "./charts/frame.ts";
export { type HeatMapOptions, heatMap } from "./charts/heat-map.ts";
export { type ReliabilityOptions, reliability } from "./charts/reliability.ts";
export { judgesLabels } from "./context.ts";
export { renderReport } from "./render-report.ts";
export type { Language, ReportData } from "./types.ts";
