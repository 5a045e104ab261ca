// Prints Lighthouse's scores of the main pages, on the real server and its demo:
// npm run --workspace @levier/web lighthouse
import { launch } from "chrome-launcher";
import lighthouse, { desktopConfig } from "lighthouse";
import { browserPath } from "./browser.ts";
import { openCommons } from "./commons.ts";
import { enter, filled } from "./demo.ts";

if (browserPath === undefined) throw new Error("no chromium found (CHROMIUM=path names one)");

const metrics = ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time"];
const commons = await openCommons({ demo: true });
const chromeFlags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
];
const chrome = await launch({ chromePath: browserPath, chromeFlags });
try {
  await filled(commons.url);
  const { organisation, cookie } = await enter(commons.url, "data.gestes-citoyens");
  const at = `/organisations/${organisation}`;
  const answer = await fetch(`${commons.url}/api${at}/experiments`, { headers: { cookie } });
  const [experiment] = ((await answer.json()) as { items: { id: string }[] }).items;
  await score("sign-in", "/sign-in", undefined);
  await score("home", at, cookie);
  await score("datasets", `${at}/datasets`, cookie);
  await score("report of an experiment", `${at}/experiments/${experiment.id}`, cookie);
} finally {
  chrome.kill();
  await commons.stop();
}

/** The middle one of three runs: the first ones of a browser are slower than all others. */
async function score(name: string, path: string, cookie: string | undefined): Promise<void> {
  for (const [device, config] of [
    ["desktop", desktopConfig],
    ["mobile", undefined],
  ] as const) {
    const runs = [];
    for (let run = 0; run < 3; run++) runs.push(await look(path, cookie, config));
    runs.sort((a, b) => a.categories.performance.score! - b.categories.performance.score!);
    const { categories, audits, environment } = runs[1];
    const scores = Object.values(categories).map(
      ({ id, score }) => `${id} ${Math.round((score ?? 0) * 100)}`,
    );
    const times = metrics.map((id) => `${id} ${audits[id].displayValue}`);
    // What a script of Lighthouse's own reaches here: half of it doubles the times of a phone.
    times.push(`machine ${environment.benchmarkIndex}`);
    console.log(`${name}, ${device}: ${scores.join(", ")} (${times.join(", ")})`);
    for (const { id, title, score, scoreDisplayMode } of Object.values(audits))
      if (score !== null && score < 0.9 && scoreDisplayMode === "binary") console.log(`  ${id}: ${title}`);
  }
}

async function look(path: string, cookie: string | undefined, config: typeof desktopConfig | undefined) {
  const onlyCategories = ["performance", "accessibility", "best-practices"];
  const extraHeaders = cookie === undefined ? undefined : { cookie };
  const run = await lighthouse(
    commons.url + path,
    { port: chrome.port, onlyCategories, extraHeaders },
    config,
  );
  return run!.lhr;
}
