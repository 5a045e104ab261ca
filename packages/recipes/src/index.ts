export type * from "./classify/types.ts";
