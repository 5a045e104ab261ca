import { Agent, request } from "node:http";
import { performance } from "node:perf_hooks";

export interface LoadRequest {
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Measured {
  readonly count: number;
  readonly errors: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly most: number;
}

/**
 * Sends requests at their times, whether or not earlier ones have been answered, and counts from the time
 * at which each was due: a client that waits for answers, as autocannon's connections do, asks less of a
 * server that stalls and so hides the stall ("coordinated omission").
 */
export async function openLoop(options: {
  readonly rate: number;
  readonly seconds: number;
  readonly requests: readonly LoadRequest[];
}): Promise<Measured> {
  const { rate, seconds, requests } = options;
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  const total = rate * seconds;
  const begin = performance.now();
  const times: number[] = [];
  let errors = 0;
  const sent: Promise<void>[] = [];
  for (let i = 0; i < total; i++) {
    const due = begin + (i * 1000) / rate;
    const wait = due - performance.now();
    if (wait > 1) await new Promise((resolve) => setTimeout(resolve, wait));
    const one = send(requests[i % requests.length], agent).then((isGood) => {
      times.push(performance.now() - due);
      if (!isGood) errors++;
    });
    sent.push(one);
  }
  await Promise.all(sent);
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number) =>
    Math.round(times[Math.min(times.length - 1, Math.floor(share * times.length))]);
  return { count: total, errors, p50: at(0.5), p95: at(0.95), p99: at(0.99), most: at(1) };
}

function send({ method, url, headers, body }: LoadRequest, agent: Agent): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = request(url, { method, headers, agent, timeout: 30_000 }, (answer) => {
      answer.resume();
      answer.on("end", () => resolve((answer.statusCode ?? 500) < 400));
      answer.on("error", () => resolve(false));
    });
    asked.on("timeout", () => asked.destroy());
    asked.on("error", () => resolve(false));
    asked.end(body);
  });
}
