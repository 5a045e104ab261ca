import { activityArea } from "./activity/area.ts";
import { experimentArea } from "./experiments/area.ts";
import type { Area } from "./frame/area.ts";
import { homeArea } from "./home/area.ts";
import { hostArea, memberArea } from "./members/area.ts";

/** The areas that exist, in the order of the work: the bars and the search show those that one may use. */
export const areas: readonly Area[] = [homeArea, experimentArea, memberArea, hostArea, activityArea];
