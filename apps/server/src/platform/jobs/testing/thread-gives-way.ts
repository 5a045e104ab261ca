import { readlinkSync } from "node:fs";
import { basename } from "node:path";
import { parentPort } from "node:worker_threads";
import { threadGivesWay } from "../give-way.ts";

threadGivesWay();
parentPort!.postMessage(Number(basename(readlinkSync("/proc/thread-self"))));
setInterval(() => {}, 1000);
