export { evaluateClassify } from "./classify/evaluate-classify.ts";
export type { Judgement, JudgeOptions } from "./classify/judge.ts";
export { runClassify } from "./classify/run-classify.ts";
export { testRows } from "./classify/split.ts";
export type * from "./classify/types.ts";
