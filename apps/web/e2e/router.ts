import type { Page } from "playwright-core";

/** What TanStack Router leaves on the window, as far as the tests read it. */
interface WithRouter {
  readonly __TSR_ROUTER__: {
    readonly routesByPath: Readonly<Record<string, unknown>>;
    readonly state: { readonly status: string };
    readonly options: { readonly context: { readonly queryClient: { isFetching(): number } } };
  };
}

/** Paths of all routes of the built application. */
export const routesOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { __TSR_ROUTER__: router } = window as unknown as WithRouter;
    return Object.keys(router.routesByPath);
  });

/** Waits until the page stands and all that it asked the server for is there. */
export async function settled(page: Page): Promise<void> {
  await page.locator("h1").waitFor();
  await page.waitForFunction(() => {
    const { state, options } = (window as unknown as WithRouter).__TSR_ROUTER__;
    const waits = document.querySelector(".mantine-Skeleton-root") !== null;
    return state.status === "idle" && options.context.queryClient.isFetching() === 0 && !waits;
  });
}
