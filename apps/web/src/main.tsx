import "./theme/mantine-styles.ts";
import "@fontsource/newsreader/500.css";
import "@fontsource-variable/source-sans-3/wght.css";
import "./theme/first-fonts.css";
import "./theme/variables.css";
import "./theme/base.css";
import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { setNonce } from "get-nonce";
import { StrictMode, startTransition, useInsertionEffect } from "react";
import { createRoot } from "react-dom/client";
import { queryClient } from "./api/query-client.ts";
import { openRouter } from "./router.tsx";
import { loadStyles } from "./theme/load-styles.ts";
import { theme } from "./theme/theme.ts";

/** Under the page's policy only styles with this answer's nonce count. */
const nonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? "";
// Also those by which a panel keeps the page behind it from scrolling.
setNonce(nonce);

const root = createRoot(document.getElementById("root")!);

/** Draws the page once all of it is there, in slices: a phone stays quick to touch meanwhile. */
const draw = (page: PageParts) => startTransition(() => root.render(<Page {...page} />));

interface PageParts {
  readonly router: ReturnType<typeof openRouter>;
  readonly showStyles: () => void;
}

function Page({ router, showStyles }: PageParts) {
  useInsertionEffect(showStyles, [showStyles]);
  return (
    <StrictMode>
      <MantineProvider
        theme={theme}
        withCssVariables={false}
        defaultColorScheme="auto"
        getStyleNonce={() => nonce}
      >
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>
  );
}

/** Step by step, each a task of its own, so that a touch in between is heard. */
async function start(): Promise<void> {
  const styles = loadStyles();
  await breath();
  const router = openRouter();
  await breath();
  const page = router.load();
  const [showStyles] = await Promise.all([styles, page.catch(() => {})]);
  draw({ router, showStyles });
}

const breath = () => new Promise((resolve) => setTimeout(resolve));

// Not awaited here: the pages' own files wait for this one.
void start();
