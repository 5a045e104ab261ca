// Prints Lighthouse's scores of the sign-in page and of home, on the real server and its demo:
// npm run --workspace @levier/web lighthouse
import { launch } from "chrome-launcher";
import lighthouse, { desktopConfig } from "lighthouse";
import { browserPath } from "./browser.ts";
import { openCommons } from "./commons.ts";
import { enter, filled } from "./demo.ts";

if (browserPath === undefined) throw new Error("no chromium found (CHROMIUM=path names one)");

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
  const { organisation, cookie } = await enter(commons.url, "lead.rive-commune");
  await score("sign-in", "/sign-in", undefined);
  await score("home", `/organisations/${organisation}`, cookie);
} finally {
  chrome.kill();
  await commons.stop();
}

async function score(name: string, path: string, cookie: string | undefined): Promise<void> {
  for (const [device, config] of [
    ["desktop", desktopConfig],
    ["mobile", undefined],
  ] as const) {
    const onlyCategories = ["performance", "accessibility", "best-practices"];
    const extraHeaders = cookie === undefined ? undefined : { cookie };
    const run = await lighthouse(
      commons.url + path,
      { port: chrome.port, onlyCategories, extraHeaders },
      config,
    );
    const scores = Object.values(run!.lhr.categories).map(
      ({ id, score }) => `${id} ${Math.round((score ?? 0) * 100)}`,
    );
    console.log(`${name}, ${device}: ${scores.join(", ")}`);
    for (const audit of Object.values(run!.lhr.audits))
      if (audit.score !== null && audit.score < 0.9 && audit.scoreDisplayMode === "binary")
        console.log(`  ${audit.id}: ${audit.title}`);
  }
}
