// A mixed load on the real server while a job runs: npm run bench:server [-- --seconds 60 --rate 300]
import { parseArgs } from "node:util";
import { openCommons } from "./commons.ts";
import { memoryOf } from "./memory.ts";
import { openLoop } from "./open-loop.ts";

const { values } = parseArgs({
  options: { seconds: { type: "string", default: "60" }, rate: { type: "string", default: "300" } },
});
const seconds = Math.min(Number(values.seconds), 300);
const rate = Number(values.rate);

const commons = await openCommons();
try {
  console.log(`first page of a clean data folder: ${commons.firstPage} ms after the start`);
  const again = await commons.restart();
  console.log(`first page of the second start: ${again} ms`);
  const idle = await memoryOf(commons.processId());
  console.log(`idle: server ${idle.server} MiB, database ${idle.database} MiB`);
  const requests = await commons.requests();
  const warming = await openLoop({ rate, seconds: 10, requests });
  console.log(`warming up, the first 10 s: p50 ${warming.p50} ms, p99 ${warming.p99} ms`);
  const { measured, jobs } = await commons.whileJobsRun(() => openLoop({ rate, seconds, requests }));
  const loaded = await memoryOf(commons.processId());
  const { p50, p95, p99, most, count, errors } = measured;
  console.log(
    `${count} requests at ${rate} a second for ${seconds} s, one in five a write, ${jobs} jobs meanwhile`,
  );
  console.log(`p50 ${p50} ms, p95 ${p95} ms, p99 ${p99} ms, most ${most} ms, errors ${errors}`);
  console.log(`loaded: server ${loaded.server} MiB, database ${loaded.database} MiB`);
} finally {
  await commons.close();
}
