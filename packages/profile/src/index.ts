export { languageOf } from "./language.ts";
export { createProfiler, type Profiler, type ProfilerOptions, profile } from "./profile.ts";
export type * from "./types.ts";
