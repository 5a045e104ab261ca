import "./theme/mantine-styles.ts";
import "@fontsource/newsreader/400.css";
import "@fontsource/newsreader/500.css";
import "@fontsource-variable/source-sans-3/wght.css";
import "./theme/variables.css";
import "./theme/base.css";
import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode, startTransition } from "react";
import { createRoot } from "react-dom/client";
import { queryClient } from "./api/query-client.ts";
import { router } from "./router.tsx";
import { theme } from "./theme/theme.ts";

/** Under the page's policy only styles with this answer's nonce count. */
const nonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? "";

const root = createRoot(document.getElementById("root")!);

/** Draws the page once all of it is there, in slices: a phone stays quick to touch meanwhile. */
const draw = () =>
  startTransition(() =>
    root.render(
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
      </StrictMode>,
    ),
  );

// Not awaited here: the pages' own files wait for this one.
void router.load().finally(draw);
