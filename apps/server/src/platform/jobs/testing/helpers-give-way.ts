import { readdirSync } from "node:fs";
import { stat } from "node:fs/promises";
import { getPriority } from "node:os";
import { helpersGiveWay } from "../give-way.ts";

// Has libuv start its pool, which is to stay as it is.
await stat("/proc");
helpersGiveWay();
const threads = readdirSync("/proc/self/task").map(Number);
console.log(JSON.stringify(threads.sort((a, b) => a - b).map((thread) => getPriority(thread))));
